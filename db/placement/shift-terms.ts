import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface Shift {
  employeeId: string;
  originPost: string;
  targetPost: string;
  /** The day recorded so far. */
  before: string;
  /** The day that is right. */
  after: string;
  /** Id of the correction that says so. */
  correction: string;
  at: Date;
}

export type ShiftRefused = 'terms-not-adjacent' | 'origin-held-meanwhile' | 'target-held-before';

/**
 * Moves the day on which one term ended and the next began. What shrinks is written first, so that the two never overlap; the versions of
 * before stay, with the correction behind the new ones.
 * @returns why not; then nothing was changed
 */
export async function shiftTerms(tx: Database, shift: Shift): Promise<ShiftRefused | undefined> {
  const { employeeId, originPost, targetPost, before, after } = shift;
  const { rows } = await sql<{ adjacent: boolean; originHeld: boolean; targetHeld: boolean }>`
    select (select count(*) = 2 from incumbency where employee_id = ${employeeId}::uuid and (
        post_id = ${originPost} and upper(valid_at) = ${before}::date and lower(valid_at) < ${after}::date
        or post_id = ${targetPost} and lower(valid_at) = ${before}::date
          and (upper_inf(valid_at) or upper(valid_at) > ${after}::date))) as adjacent,
      exists (select from incumbency where post_id = ${originPost} and employee_id <> ${employeeId}::uuid
        and ${after}::date > ${before}::date and valid_at && daterange(${before}::date, greatest(${after}::date, ${before}::date))) as "originHeld",
      exists (select from incumbency where post_id = ${targetPost} and employee_id <> ${employeeId}::uuid
        and ${after}::date < ${before}::date and valid_at && daterange(least(${after}::date, ${before}::date), ${before}::date)) as "targetHeld"
  `.execute(tx);
  const found = rows[0]!;
  if (!found.adjacent) return 'terms-not-adjacent';
  if (found.originHeld) return 'origin-held-meanwhile';
  if (found.targetHeld) return 'target-held-before';
  const writes = [() => endsOn(tx, shift), () => beginsOn(tx, shift)];
  for (const write of after < before ? writes : writes.reverse()) await write();
  return undefined;
}

async function endsOn(tx: Database, { employeeId, originPost, before, after, correction, at }: Shift): Promise<void> {
  await sql`
    update incumbency set valid_at = daterange(lower(valid_at), ${after}::date), correction_id = ${correction}::uuid,
      recorded_at = ${at}
    where employee_id = ${employeeId}::uuid and post_id = ${originPost} and upper(valid_at) = ${before}::date`.execute(
    tx,
  );
}

async function beginsOn(tx: Database, { employeeId, targetPost, before, after, correction, at }: Shift): Promise<void> {
  await sql`
    update incumbency set valid_at = daterange(${after}::date, upper(valid_at)), correction_id = ${correction}::uuid,
      recorded_at = ${at}
    where employee_id = ${employeeId}::uuid and post_id = ${targetPost} and lower(valid_at) = ${before}::date`.execute(
    tx,
  );
}
