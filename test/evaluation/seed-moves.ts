import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { seedClosedCases } from '../harness/seed-closed-cases.ts';
import { newMover } from '../harness/new-mover.ts';
import type { SmallAgency } from '../harness/small-agency.ts';

interface Moves {
  /** How many were moved in the year, and how many stayed. */
  moved: number;
  stayed: number;
  year: number;
}

/**
 * People who were moved three years ago and rose by a step, beside as many who stayed and did not; their cases are closed as effective.
 * Laid down by the owner: nobody lives through years in a test.
 */
export async function seedMoves(owner: Database, agency: SmallAgency, { moved, stayed, year }: Moves): Promise<void> {
  const people: { employeeId: string; originPost: string; targetPost: string }[] = [];
  for (let count = 0; count < moved + stayed; count++) people.push(await newMover(owner, {}));
  const ids = people.map(({ employeeId }) => employeeId);
  await sql`update incumbency set valid_at = daterange(make_date(${year - 2}, 1, 1), null)
    where employee_id = any(${ids}::uuid[])`.execute(owner);
  const movers = people.slice(0, moved);
  // Rated good before; the moved are rated very good after.
  await sql`update performance_rating set rating = 'very-good', work_behavior = 'above'
    where year = ${year + 1} and employee_id = any(${movers.map(({ employeeId }) => employeeId)}::uuid[])`.execute(
    owner,
  );
  const numbers = movers.map((_, at) => `${year}-9${String(at).padStart(5, '0')}`);
  await seedClosedCases(owner, agency, numbers);
  for (const [at, { employeeId, originPost, targetPost }] of movers.entries()) {
    const effective = `${year}-03-01`;
    await sql`update mutation_case set employee_id = ${employeeId}, origin_post_id = ${originPost},
      target_post_id = ${targetPost}, outcome = ${at < moved - 6 ? 'effective' : 'not-effective'},
      effective_date = ${effective}, closed_at = ${`${year}-09-01T03:00:00Z`}
      where case_number = ${numbers[at]!}`.execute(owner);
    await owner
      .insertInto('placement')
      .values({
        ...{ case_number: numbers[at]!, effective_date: effective, state: 'applied' },
        ...{ origin_post_id: originPost, target_post_id: targetPost, applied_at: `${effective}T01:00:00Z` },
      })
      .execute();
  }
}
