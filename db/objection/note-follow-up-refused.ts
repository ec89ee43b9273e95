import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

/** The case that was to follow an upheld objection was refused when it was opened: HR has an alarm, and the first case says why. */
export async function noteFollowUpRefused(tx: Transaction<DB>, followUp: string, code: string): Promise<void> {
  const objection = await tx
    .updateTable('objection')
    .set({ follow_up_refusal: code })
    .where('follow_up_case', '=', followUp)
    .returning('case_number')
    .executeTakeFirst();
  if (!objection) return;
  const { case_number: caseNumber } = objection;
  await sql`
    insert into alarm (case_number, agency_id, kind, detail, dedupe_key, raised_at)
    select case_number, agency_id, 'follow-up-refused', jsonb_build_object('refusal', ${code}::text),
      ${`follow-up-refused:${caseNumber}`}, now()
    from mutation_case where case_number = ${caseNumber}
    on conflict (dedupe_key) do nothing`.execute(tx);
}
