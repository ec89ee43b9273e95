import { sql } from 'kysely';
import { assignSeats, type FreeSeat } from '../../domain/employee-import/assign-seats.ts';
import { postId } from '../../db/post-id.ts';
import type { Database } from '../../db/open-database.ts';
import type { ClaimedPost } from './claimed-posts.ts';
import type { ImportChanges } from './import-report.ts';

const statementRows = 5_000;

interface Placement {
  readonly employeeId: string;
  readonly postId: string;
  readonly since: string;
  readonly corrects: boolean;
}

interface AddedPost {
  readonly id: string;
  readonly unitId: string;
  readonly positionId: string;
  readonly seat: number;
}

/** Seats everybody who claims another post than they hold: the lowest free seat of unit and position, else a new one. */
export async function seatEmployees(
  db: Database,
  seekers: readonly ClaimedPost[],
  at: Date,
  changes: ImportChanges,
): Promise<void> {
  const placements: Placement[] = [];
  const posts: AddedPost[] = [];
  for (const group of groupByPosition(seekers)) {
    const [{ unitId, positionId }] = group;
    const { free, highest } = await findSeats(db, unitId, positionId);
    const { seated, added } = assignSeats(group, free, highest);
    for (const { seat } of added) posts.push({ id: postId(unitId, positionId, seat), unitId, positionId, seat });
    const all = [...seated, ...added.map((one) => ({ ...one, postId: postId(unitId, positionId, one.seat) }))];
    const corrected = new Set(group.filter(({ step }) => step === 'correct').map(({ employeeId }) => employeeId));
    placements.push(
      ...all.map(({ employeeId, since, postId }) => ({
        employeeId,
        since,
        postId,
        corrects: corrected.has(employeeId),
      })),
    );
  }
  for (const some of chunks(posts)) await insertPosts(db, some);
  for (const some of chunks(placements.filter(({ corrects }) => corrects))) await correctPlacements(db, some, at);
  for (const some of chunks(placements.filter(({ corrects }) => !corrects))) await insertPlacements(db, some, at);
  const count = (...steps: ClaimedPost['step'][]) => seekers.filter(({ step }) => steps.includes(step)).length;
  changes.posts.started += count('start');
  changes.posts.moved += count('move', 'correct');
  changes.posts.seatsAdded += posts.length;
}

function groupByPosition(seekers: readonly ClaimedPost[]): Iterable<[ClaimedPost, ...ClaimedPost[]]> {
  const groups = new Map<string, [ClaimedPost, ...ClaimedPost[]]>();
  for (const seeker of seekers) {
    const key = JSON.stringify([seeker.unitId, seeker.positionId]);
    const group = groups.get(key);
    if (group) group.push(seeker);
    else groups.set(key, [seeker]);
  }
  return groups.values();
}

/** The seats nobody holds for good. One reserved by a running case is not free, whoever the export names. */
async function findSeats(
  db: Database,
  unitId: string,
  positionId: string,
): Promise<{ free: FreeSeat[]; highest: number }> {
  const { rows } = await sql<FreeSeat & { held: boolean }>`
    select post.id as "postId", post.seat, max(upper(incumbency.valid_at)) as "freeFrom",
      coalesce(bool_or(upper_inf(incumbency.valid_at)), false)
        or exists (select from mutation_case where target_post_id = post.id and reserves_post) as held
    from post left join incumbency on incumbency.post_id = post.id
    where post.unit_id = ${unitId} and post.position_id = ${positionId}
    group by post.id`.execute(db);
  return { free: rows.filter(({ held }) => !held), highest: Math.max(0, ...rows.map(({ seat }) => seat)) };
}

async function insertPosts(db: Database, posts: AddedPost[]): Promise<void> {
  await sql`
    insert into post (id, unit_id, position_id, seat)
    select id, "unitId", "positionId", seat
    from json_to_recordset(${JSON.stringify(posts)}::json) as added(id text, "unitId" text, "positionId" text, seat int)`.execute(
    db,
  );
}

async function insertPlacements(db: Database, placements: Placement[], at: Date): Promise<void> {
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    select "employeeId", "postId", daterange(since, null), 'siasn-export', ${at}
    from json_to_recordset(${JSON.stringify(placements)}::json) as placed("employeeId" uuid, "postId" text, since date)`.execute(
    db,
  );
}

async function correctPlacements(db: Database, placements: Placement[], at: Date): Promise<void> {
  await sql`
    update incumbency set post_id = placed."postId", source = 'siasn-export', recorded_at = ${at}
    from json_to_recordset(${JSON.stringify(placements)}::json) as placed("employeeId" uuid, "postId" text)
    where incumbency.employee_id = placed."employeeId" and upper_inf(valid_at)`.execute(db);
}

function* chunks<T>(all: readonly T[]): Generator<T[]> {
  for (let start = 0; start < all.length; start += statementRows) yield all.slice(start, start + statementRows);
}
