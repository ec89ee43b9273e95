import type { CaseStep, CaseWrite, Recorded } from '../../contract/case-record.ts';
import type { Database } from '../../db/open-database.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { composeSession } from '../deliberation/compose-session.ts';
import { noteProtocol } from '../deliberation/note-protocol.ts';
import { endConsideration } from '../external-consideration/end-consideration.ts';
import { requestConsideration } from '../external-consideration/request-consideration.ts';
import { extensionOf } from '../objection/decision-task.ts';
import { extendObjection } from '../objection/extend-objection.ts';
import { fileObjection } from '../objection/file-objection.ts';
import { holdEffectiveDate } from '../objection/hold-effective-date.ts';
import { lookAgain } from '../objection/look-again.ts';
import { releaseEffectiveDate } from '../objection/release-effective-date.ts';
import { withdrawObjection } from '../objection/withdraw-objection.ts';
import { confirmRegistry } from '../registry/confirm-registry.ts';
import type { CaseDesk } from './case-desk.ts';
import { countedFrom } from './counted-from.ts';
import { onceInCase } from './once-in-case.ts';
import { applyDelegations } from './writes/apply-delegations.ts';
import { extendDeadline, reopenDocuments, retractOverride, skipTask } from './writes/apply-override.ts';
import { askQuestion } from './writes/ask-question.ts';
import { attendTask } from './writes/attend-task.ts';
import { cancelTask } from './writes/cancel-task.ts';
import { carryUnfinished } from './writes/carry-unfinished.ts';
import { certify } from './writes/certify.ts';
import { closeCase } from './writes/close-case.ts';
import { completeTask } from './writes/complete-task.ts';
import { beginReview } from '../review/begin-review.ts';
import { concludeReviewRound } from './writes/conclude-review-round.ts';
import { concludeSession } from './writes/conclude-session.ts';
import { enterStage } from './writes/enter-stage.ts';
import { openTask } from './writes/open-task.ts';
import { alarmInauguration, planInauguration } from '../placement/plan-inauguration.ts';
import { planReview } from './writes/plan-review.ts';
import { publishByCommand } from './writes/publish-case.ts';
import { reassignTask } from './writes/reassign-task.ts';
import { recallCase } from './writes/recall-case.ts';
import { recuseSeat } from './writes/recuse-seat.ts';
import { refreshDeadlines } from './writes/refresh-deadlines.ts';
import { schedulePlacement } from './writes/schedule-placement.ts';

/** Writes one step of a case down, in the order in which the workflow asked. */
export async function record(db: Database, step: CaseStep): Promise<Recorded> {
  return onceInCase(db, step, async (desk) => {
    for (const write of step.writes) await apply(desk, write);
  });
}

function apply(desk: CaseDesk, write: CaseWrite): Promise<void> {
  switch (write.do) {
    case 'enter-stage':
      return enterStage(desk, write.stage);
    case 'open-task':
      return openTask(desk, write);
    case 'complete-task':
      return completeTask(desk, write);
    case 'reassign-task':
      return reassignTask(desk, write);
    case 'cancel-task':
      return cancelTask(desk, write.task);
    case 'attend-task':
      return attendTask(desk, write.task);
    case 'apply-delegations':
      return applyDelegations(desk);
    case 'recuse-seat':
      return recuseSeat(desk, write);
    case 'skip-task':
      return skipTask(desk, write);
    case 'extend-deadline':
      return extendDeadline(desk, write);
    case 'reopen-documents':
      return reopenDocuments(desk, write.command);
    case 'retract-override':
      return retractOverride(desk, write.command);
    case 'publish':
      return publishByCommand(desk, write.command);
    case 'refresh-deadlines':
      return refreshDeadlines(
        desk,
        (task) => countedFrom(desk, task),
        (task) => extensionOf(desk, task.kind),
      );
    case 'certify':
      return certify(desk, write.moment);
    case 'request-consideration':
      return requestConsideration(desk, write);
    case 'end-consideration':
      return endConsideration(desk, write);
    case 'compose-panel':
      return composeSession(desk, write.session);
    case 'note-protocol':
      return noteProtocol(desk, write);
    case 'conclude-session':
      return concludeSession(desk, write);
    case 'ask-question':
      return askQuestion(desk, write);
    case 'carry-unfinished':
      return carryUnfinished(desk);
    case 'file-objection':
      return fileObjection(desk, write.command);
    case 'hold-effective-date':
      return holdEffectiveDate(desk, write.command);
    case 'release-effective-date':
      return releaseEffectiveDate(desk);
    case 'withdraw-objection':
      return withdrawObjection(desk, write);
    case 'extend-objection':
      return extendObjection(desk, write);
    case 'look-again':
      return lookAgain(desk, write.tasks);
    case 'schedule-placement':
      return schedulePlacement(desk);
    case 'confirm-registry':
      return confirmRegistry(desk, write.task);
    case 'plan-inauguration':
      return planInauguration(desk);
    case 'alarm-inauguration':
      return alarmInauguration(desk);
    case 'plan-review':
      return planReview(desk, write);
    case 'begin-review':
      return beginReview(desk, write.round);
    case 'conclude-review':
      return concludeReviewRound(desk, write);
    case 'recall':
      return recallCase(desk, write);
    case 'close':
      return closeCase(desk, write.outcome);
    default:
      return assertNever(write);
  }
}
