import { letters } from '../../domain/notification/letters.ts';
import { resolveTaskAlarms } from '../alarm/raise-alarm.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { cancelTask } from '../mutation-case/writes/cancel-task.ts';
import { saidOfObjection } from './said-of-objection.ts';
import { tellOfObjection } from './tell-of-objection.ts';

/** Whoever objected takes it back; nobody has to decide any more. */
export async function withdrawObjection(
  desk: CaseDesk,
  { task, command }: { task: string; command: string },
): Promise<void> {
  const said = await saidOfObjection(desk, command);
  const [by, body] = [said.by, said.body as { reason?: string }];
  const { case_number: caseNumber } = desk.case;
  await desk.tx
    .updateTable('objection')
    .set({ state: 'withdrawn', withdrawn_at: desk.now, withdrawal_reason: body.reason ?? null })
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'pending')
    .execute();
  desk.audit('objection-withdrawn', {}, { actor: by });
  await cancelTask(desk, task);
  await resolveTaskAlarms(desk, task);
  await tellOfObjection(desk, letters['objection-withdrawn']({ caseNumber }), '', true);
}
