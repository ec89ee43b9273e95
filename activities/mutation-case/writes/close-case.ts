import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import { tellNominee } from '../../../db/vacancy/tell-vacancy.ts';
import { cancelPendingSession } from '../../deliberation/invite-to-session.ts';
import { cancelConsiderations } from '../../external-consideration/end-consideration.ts';
import { tellOfOutcome } from '../../notification/tell-of-outcome.ts';
import { endObjection } from '../../objection/end-objection.ts';
import { alarmThoseWhoWait } from '../../rotation/raise-rotation-waits.ts';
import type { CaseDesk } from '../case-desk.ts';
import { cancelOpenTasks } from './cancel-task.ts';

/** Ends the case: open tasks fall away, the reserved post is free again, those concerned are told. */
export async function closeCase(desk: CaseDesk, outcome: Outcome): Promise<void> {
  await cancelOpenTasks(desk);
  await cancelConsiderations(desk);
  await cancelPendingSession(desk);
  await desk.tx
    .updateTable('mutation_case')
    .set({ stage: 'closed', stage_since: desk.now, outcome, closed_at: desk.now, reserves_post: false })
    .where('case_number', '=', desk.case.case_number)
    .execute();
  await desk.tx
    .updateTable('alarm')
    .set({ resolved_at: desk.now })
    .where('case_number', '=', desk.case.case_number)
    .where('resolved_at', 'is', null)
    .execute();
  await endObjection(desk, outcome);
  await alarmThoseWhoWait(desk);
  await tellNominee(desk.tx, desk.case.case_number, outcome);
  desk.audit('case-closed', { outcome });
  await tellOfOutcome(desk, outcome);
}
