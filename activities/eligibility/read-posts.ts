import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '../../db/open-database.ts';

interface Move {
  caseNumber?: string | undefined;
  employeeId: string;
  originPostId: string;
  targetPostId: string;
  today: string;
  /** The day of the start in the new post, or today while none is set. */
  startsOn: string;
}

export type PostRecord = Awaited<ReturnType<typeof readPosts>>['origin'];

/** Both posts with their position, its standard and need, who sits there, and the freezes of their agencies; one round trip. */

export async function readPosts(db: Database, move: Move) {
  const rows = await selectPosts(db, move).execute();
  const find = (id: string): (typeof rows)[number] => {
    const row = rows.find((post) => post.id === id);
    if (!row) throw new Error(`post ${id} does not exist`);
    return row;
  };
  return { origin: find(move.originPostId), target: find(move.targetPostId) };
}

function selectPosts(db: Database, { caseNumber, employeeId, originPostId, targetPostId, today, startsOn }: Move) {
  const [first, last] = startsOn < today ? [startsOn, today] : [today, startsOn];
  const sameKind = sql<boolean>`seat.unit_id = post.unit_id and seat.position_id = post.position_id`;
  return db
    .selectFrom('post')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .innerJoin('position', 'position.id', 'post.position_id')
    .leftJoin('position_need as needed', (join) =>
      join.onRef('needed.unit_id', '=', 'post.unit_id').onRef('needed.position_id', '=', 'post.position_id'),
    )
    .where('post.id', 'in', [originPostId, targetPostId])
    .select(['post.id', 'post.position_id', 'position.name', 'position.position_class', 'org_unit.agency_id'])
    .select(['position.education_level_min', 'position.education_fields', 'position.rank_min', 'position.rank_max'])
    .select(['needed.need', 'needed.minimum'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('position_standard as standard')
          .select(['competency', 'required_level'])
          .whereRef('standard.position_id', '=', 'post.position_id'),
      ).as('standard'),
      jsonArrayFrom(
        eb
          .selectFrom('region_freeze as frozen')
          .select(['kind', 'approval_reference', 'source', 'recorded_at'])
          .select([sql<string>`lower(frozen.valid_at)`.as('from'), sql<string | null>`upper(frozen.valid_at)`.as('to')])
          .whereRef('frozen.agency_id', '=', 'org_unit.agency_id')
          .where(sql<boolean>`frozen.valid_at && daterange(${first}, ${last}, '[]')`)
          .orderBy('frozen.valid_at'),
      ).as('freezes'),
      eb
        .selectFrom('incumbency as held')
        .innerJoin('post as seat', 'seat.id', 'held.post_id')
        .where(sameKind)
        .where(sql<boolean>`held.valid_at @> ${today}::date`)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('holders'),
      eb
        .selectFrom('incumbency as held')
        .innerJoin('post as seat', 'seat.id', 'held.post_id')
        .where(sameKind)
        .where(sql<boolean>`held.valid_at @> ${startsOn}::date`)
        .where('held.employee_id', '<>', employeeId)
        .select(sql<number>`count(*)::int`.as('n'))
        .as('others'),
      // A post promised to another case is as good as taken, until its holder sits there and is counted above.
      eb
        .selectFrom('mutation_case as other')
        .innerJoin('post as seat', 'seat.id', 'other.target_post_id')
        .where(sameKind)
        .where('other.reserves_post', '=', true)
        .where('other.case_number', '<>', caseNumber ?? '')
        .where((on) =>
          on.not(
            on.exists(
              on
                .selectFrom('incumbency as taken')
                .whereRef('taken.post_id', '=', 'other.target_post_id')
                .whereRef('taken.employee_id', '=', 'other.employee_id')
                .where(sql<boolean>`taken.valid_at @> ${startsOn}::date`),
            ),
          ),
        )
        .select(sql<number>`count(*)::int`.as('n'))
        .as('promised'),
    ]);
}
