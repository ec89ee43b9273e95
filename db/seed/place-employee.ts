import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { postId } from '../post-id.ts';

export interface Spell {
  readonly nip: string;
  readonly unit: string;
  readonly position: string;
  /** ISO dates; `to` is the first day no longer there. */
  readonly from: string;
  readonly to: string | null;
}

/**
 * Records that somebody held a position in a unit: on the lowest seat nobody else held meanwhile, or on a new one. Does
 * nothing where the register already knows where the person was.
 */
export async function placeEmployee(db: Database, spell: Spell, at: Date): Promise<void> {
  const { rows } = await sql<{ id: string; seat: string | null; highest: number }>`
    select employee.id, (
        select post.id from post
        where unit_id = ${spell.unit} and position_id = ${spell.position}
          and not exists (select from incumbency where post_id = post.id and valid_at && daterange(${spell.from}, ${spell.to}))
        order by seat limit 1
      ) as seat,
      (select coalesce(max(post.seat), 0) from post where unit_id = ${spell.unit} and position_id = ${spell.position}) as highest
    from employee
    where nip = ${spell.nip} and not exists (
      select from incumbency where employee_id = employee.id and valid_at && daterange(${spell.from}, ${spell.to}))`.execute(
    db,
  );
  const [found] = rows;
  if (!found) return;
  const seat = found.seat ?? (await addSeat(db, spell, found.highest + 1));
  await sql`
    insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    values (${found.id}, ${seat}, daterange(${spell.from}, ${spell.to}), 'sample', ${at})`.execute(db);
}

async function addSeat(db: Database, { unit, position }: Spell, seat: number): Promise<string> {
  const id = postId(unit, position, seat);
  await db.insertInto('post').values({ id, unit_id: unit, position_id: position, seat }).execute();
  return id;
}
