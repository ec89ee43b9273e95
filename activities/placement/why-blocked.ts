import { sql } from 'kysely';
import { readEffectiveDateFacts } from './read-effective-date-facts.ts';
import { oldPostLeft, termsOverlap } from '../../domain/placement/effective-date-refusals.ts';
import { refuseEffectiveDate } from '../../domain/placement/refuse-effective-date.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** What no constraint of the incumbencies can see speaks against the move on its day. */
export class RefusedToday extends Error {}

/** @throws RefusedToday where the person retires or serves no more, the region is frozen, or the post was abolished meanwhile */
export async function refuseToday(desk: CaseDesk): Promise<void> {
  const refusal = await refusalOnTheDay(desk, 'leave-seats-to-constraints');
  if (refusal) throw new RefusedToday(refusal.code);
}

/** Which rule holds a placement up, with the way out, for HR. */
export async function whyBlocked(desk: CaseDesk): Promise<Refusal> {
  return (await refusalOnTheDay(desk, 'seats-too')) ?? ((await holdsOrigin(desk)) ? termsOverlap : oldPostLeft);
}

async function refusalOnTheDay(
  { tx, case: own, today }: CaseDesk,
  seats: 'seats-too' | 'leave-seats-to-constraints',
): Promise<Refusal | undefined> {
  const facts = await readEffectiveDateFacts(tx, { caseNumber: own.case_number, today });
  const seen = seats === 'seats-too' ? facts : { ...facts, postFreeFrom: facts.today };
  // Whoever was held up starts later than planned, so it is today that must be free of all this.
  const on = own.effective_date! < today ? today : own.effective_date!;
  return refuseEffectiveDate(on, seen, { onTheDay: true });
}

async function holdsOrigin({ tx, case: own }: CaseDesk): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`
    select exists (select from incumbency where employee_id = ${own.employee_id}::uuid
      and post_id = ${own.origin_post_id} and valid_at @> ${own.effective_date}::date) as held`.execute(tx);
  return rows[0]!.held;
}
