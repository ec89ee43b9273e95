import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** A move of a batch, as the other moves of its batch look at its two posts. */
export interface AskedMates {
  batch: string;
  employeeId: string;
  originPostId: string;
  targetPostId: string;
  /** ISO date on which the seats are counted. */
  startsOn: string;
  /** The date decided; null while none is. */
  decidedOn: string | null;
}

/** Counts over all seats of a unit and a position; oneself is in none. */
export interface Mates {
  /** Sit on such a seat and leave it by the same batch, not later than this move. */
  leavingTarget: number;
  leavingOrigin: number;
  /** Come by the same batch; those whose case is open have reserved their post and are counted there. */
  comingToTarget: number;
  comingToOrigin: number;
}

/** What the other moves of a batch do to the posts of each of these (R12, R13), by employee; one round trip, none where none is asked. */
export async function readMates(db: Database, asked: readonly AskedMates[]): Promise<Map<string, Mates>> {
  if (asked.length === 0) return new Map();
  const column = (name: keyof AskedMates) => asked.map((one) => one[name]);
  const seats = (at: 'origin' | 'target') =>
    sql`seat.unit_id = ${sql.ref(`${at}.unit_id`)} and seat.position_id = ${sql.ref(`${at}.position_id`)}`;
  // Seat by seat, each looked up by its index: joined, the planner reads the whole batch for every move anew.
  const leaving = (at: 'origin' | 'target') => sql`(
    select count(*) filter (where exists (select from rotation_leaving mate
      where mate.batch_id = asked.batch and mate.employee_id = sits.employee_id
        and (asked.decided_on is null or mate.effective_date is null or mate.effective_date <= asked.decided_on)))::int
    from post seat join incumbency sits on sits.post_id = seat.id and sits.valid_at @> asked.starts_on
    where ${seats(at)} and sits.employee_id <> asked.employee)`;
  const unopened = sql`exists (select from rotation_move mate where mate.batch_id = asked.batch
    and mate.target_post_id = seat.id and mate.state = 'draft' and mate.employee_id <> asked.employee)`;
  const opened = sql`exists (select from mutation_case other where other.target_post_id = seat.id and other.reserves_post
    and other.rotation_batch_id = asked.batch and other.employee_id <> asked.employee)`;
  const { rows } = await sql<Mates & { employeeId: string }>`
    select asked.employee as "employeeId", ${leaving('target')} as "leavingTarget", ${leaving('origin')} as "leavingOrigin",
      (select count(*) filter (where ${unopened})::int from post seat where ${seats('target')}) as "comingToTarget",
      (select count(*) filter (where ${unopened} or ${opened})::int from post seat where ${seats('origin')})
        as "comingToOrigin"
    from unnest(${column('batch')}::uuid[], ${column('employeeId')}::uuid[], ${column('originPostId')}::text[],
      ${column('targetPostId')}::text[], ${column('startsOn')}::date[], ${column('decidedOn')}::date[])
      as asked (batch, employee, origin_post, target_post, starts_on, decided_on)
    join post origin on origin.id = asked.origin_post join post target on target.id = asked.target_post`.execute(db);
  return new Map(rows.map(({ employeeId, ...mates }) => [employeeId, mates]));
}
