import { sql } from 'kysely';
import type { Outcome } from '../../domain/mutation-case/stage.ts';
import { caseNumber as numberOf } from '../../domain/mutation-case/case-number.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** The case is over: an objection that still waits has no object any more, and one that was upheld gets the case that follows from it. */
export async function endObjection(desk: CaseDesk, outcome: Outcome): Promise<void> {
  const { case_number } = desk.case;
  const moot = await desk.tx
    .updateTable('objection')
    .set({ state: 'moot' })
    .where('case_number', '=', case_number)
    .where('state', '=', 'pending')
    .returning('number')
    .executeTakeFirst();
  if (moot) desk.audit('objection-moot', { number: moot.number });
  if (outcome !== 'rescinded') return;
  const upheld = await desk.tx
    .selectFrom('objection')
    .select(['number', 'remedy', 'post_id'])
    .where('case_number', '=', case_number)
    .where('state', '=', 'upheld')
    .where('remedy', '<>', 'rescind')
    .executeTakeFirst();
  if (upheld) await orderFollowUp(desk, upheld.post_id ?? desk.case.target_post_id);
}

/** Through the door that people use: a command with its case number, which the worker sends once this case is closed. */
async function orderFollowUp(desk: CaseDesk, targetPostId: string): Promise<void> {
  const { case_number, command_id, opened_by, time_zone, origin_unit_id } = desk.case;
  const { rows } = await sql<{ count: string; unit: string; body: Record<string, unknown> }>`
    select nextval('case_number') as count, (select unit_id from post where id = ${targetPostId}) as unit,
      body - 'rotation' as body from command where id = ${command_id}`.execute(desk.tx);
  const { count, unit, body } = rows[0]!;
  const follows = numberOf(localDate(desk.now.getTime(), time_zone).year, Number(count));
  const proposal = {
    ...body,
    targetPostId,
    reason: `Tindak lanjut keberatan yang dikabulkan dalam perkara ${case_number}.`,
  };
  await sql`
    insert into command (kind, dedupe_key, case_number, account_id, roles, body, answer, sent_at)
    values ('open-case', ${`objection:${case_number}`}, ${follows}, ${opened_by}::uuid, '{hr-officer}',
      ${JSON.stringify(proposal)}::jsonb, ${JSON.stringify({ units: [...new Set([origin_unit_id, unit])] })}::jsonb,
      '-infinity')`.execute(desk.tx);
  await desk.tx
    .updateTable('objection')
    .set({ follow_up_case: follows })
    .where('case_number', '=', case_number)
    .where('state', '=', 'upheld')
    .execute();
}
