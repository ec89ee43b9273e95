import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '../../db/open-database.ts';
import type { PersonRecord } from './read-persons.ts';

/** A post on two days: the day of the certificate, and the day of the start in the new post (today while none is set). */
export interface AskedPost {
  postId: string;
  today: string;
  startsOn: string;
}

type PostRow = Awaited<ReturnType<ReturnType<typeof selectPosts>['execute']>>[number];

/** A post as one move sees it. */
export type PostRecord = Omit<PostRow, 'sitting' | 'promisedTo'> & { others: number; promised: number };

export interface Beholder {
  caseNumber?: string | undefined;
  person: PersonRecord;
}

/** Posts that were read, each as a move looks at it. */
export class ReadPosts {
  readonly #rows: ReadonlyMap<string, PostRow>;

  constructor(rows: readonly PostRow[]) {
    this.#rows = new Map(rows.map((row) => [keyOf({ postId: row.id, today: row.today, startsOn: row.startsOn }), row]));
  }

  /** @throws when the post does not exist */
  of(asked: AskedPost, { caseNumber, person }: Beholder): PostRecord {
    const row = this.#rows.get(keyOf(asked));
    if (!row) throw new Error(`post ${asked.postId} does not exist`);
    const { sitting, promisedTo, ...post } = row;
    const own = person.spells.filter(
      ({ unit_id, position_id, from, to }) =>
        unit_id === post.unit_id &&
        position_id === post.position_id &&
        from <= asked.startsOn &&
        (to === null || asked.startsOn < to),
    );
    return {
      ...post,
      others: (sitting ?? 0) - own.length,
      promised: promisedTo.filter(({ case_number }) => case_number !== caseNumber).length,
    };
  }
}

function keyOf({ postId, today, startsOn }: AskedPost): string {
  return `${today} ${startsOn} ${postId}`;
}

/** Posts with their position, its standard and need, who sits there, and the freezes of their agencies; one round trip. */
export async function readPosts(db: Database, asked: readonly AskedPost[]): Promise<ReadPosts> {
  const distinct = [...new Map(asked.map((one) => [keyOf(one), one])).values()];
  return new ReadPosts(await selectPosts(db, distinct).execute());
}

function selectPosts(db: Database, asked: readonly AskedPost[]) {
  const sameKind = sql<boolean>`seat.unit_id = post.unit_id and seat.position_id = post.position_id`;
  // Seat by seat: joined, the planner reads everybody who sits anywhere on the day, for every post anew.
  const seated = (day: ReturnType<typeof sql>) => sql<number | null>`(
    select sum((select count(*) from incumbency held where held.post_id = seat.id and held.valid_at @> ${day}))::int
    from post seat where ${sameKind})`;
  const table = sql<{ post_id: string; today: string; starts_on: string }>`unnest(
    ${asked.map(({ postId }) => postId)}::text[],
    ${asked.map(({ today }) => today)}::date[],
    ${asked.map(({ startsOn }) => startsOn)}::date[]
  )`;
  return db
    .selectFrom(table.as<'asked'>(sql`asked(post_id, today, starts_on)`))
    .innerJoin('post', 'post.id', 'asked.post_id')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .innerJoin('position', 'position.id', 'post.position_id')
    .leftJoin('position_need as needed', (join) =>
      join.onRef('needed.unit_id', '=', 'post.unit_id').onRef('needed.position_id', '=', 'post.position_id'),
    )
    .select(['post.id', 'post.unit_id', 'post.position_id', 'position.name', 'position.position_class'])
    .select([sql<string>`asked.today::text`.as('today'), sql<string>`asked.starts_on::text`.as('startsOn')])
    .select(['position.education_level_min', 'position.education_fields', 'position.rank_min', 'position.rank_max'])
    .select(['org_unit.agency_id', 'needed.need', 'needed.minimum'])
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
          .where(
            sql<boolean>`frozen.valid_at && daterange(least(asked.today, asked.starts_on), greatest(asked.today, asked.starts_on), '[]')`,
          )
          .orderBy('frozen.valid_at'),
      ).as('freezes'),
      seated(sql`asked.today`).as('holders'),
      seated(sql`asked.starts_on`).as('sitting'),
      // A post promised to a case is as good as taken, until its holder sits there and is counted above.
      jsonArrayFrom(
        eb
          .selectFrom('mutation_case as other')
          .innerJoin('post as seat', 'seat.id', 'other.target_post_id')
          .select('other.case_number')
          .where(sameKind)
          .where('other.reserves_post', '=', true)
          .where((on) =>
            on.not(
              on.exists(
                on
                  .selectFrom('incumbency as taken')
                  .whereRef('taken.post_id', '=', 'other.target_post_id')
                  .whereRef('taken.employee_id', '=', 'other.employee_id')
                  .where(sql<boolean>`taken.valid_at @> asked.starts_on`),
              ),
            ),
          ),
      ).as('promisedTo'),
    ]);
}
