import { activityInfo, cancellationSignal, getClient, heartbeat } from '@temporalio/activity';
import type { AbsenceActivities } from '../contract/absence-messages.ts';
import type { AssignmentPlanActivities } from '../contract/assignment-plan-messages.ts';
import type { AuditCheckpointActivities } from '../contract/audit-checkpoint.ts';
import type { ExchangeRoundActivities } from '../contract/exchange-round-messages.ts';
import type { MutationCaseActivities } from '../contract/case-record.ts';
import type { ProfileRebuildActivities } from '../contract/profile-rebuild.ts';
import type { RotationActivities } from '../contract/rotation-messages.ts';
import type { VacancyActivities } from '../contract/vacancy.ts';
import type { Database } from '../db/open-database.ts';
import { endPlan } from '../db/assignment-plan/write-assignment-plan.ts';
import { solveAssignmentPlan } from './assignment-plan/solve-assignment-plan.ts';
import { makeAuditCheckpoint } from './audit/make-audit-checkpoint.ts';
import { casesOfAbsence } from './delegation/cases-of-absence.ts';
import { closeExchangeRound } from './exchange/close-exchange-round.ts';
import { rebuildAllProfiles } from './matching/rebuild-all-profiles.ts';
import { applyPlacement } from './mutation-case/apply-placement.ts';
import { openCase } from './mutation-case/open-case.ts';
import { record } from './mutation-case/record.ts';
import { reversePlacement } from './mutation-case/reverse-placement.ts';
import { decidePost } from './post-choice/decide-post.ts';
import { keepValuesInside } from './privacy/keep-values-inside.ts';
import { setBatchState } from '../db/rotation/write-rotation.ts';
import { nextRotationMoves, openRotationMove } from './rotation/open-rotation-move.ts';
import { lookAhead } from './vacancy/look-ahead.ts';
import { recordVacancy } from './vacancy/record-vacancy.ts';
import { startVacancy } from './vacancy/start-vacancy.ts';

/** Everything workflows may ask for, bound to what it works with. */
export function createActivities({
  db,
}: {
  db: Database;
}): MutationCaseActivities &
  AssignmentPlanActivities &
  RotationActivities &
  ProfileRebuildActivities &
  AbsenceActivities &
  AuditCheckpointActivities &
  ExchangeRoundActivities &
  VacancyActivities {
  return keepValuesInside({
    openCase: (input) => openCase(db, input),
    record: (step) => record(db, step),
    decidePost: (decision) => decidePost(db, decision),
    applyPlacement: (step) => applyPlacement(db, step),
    reversePlacement: (step) => reversePlacement(db, step),
    solveAssignmentPlan: (input) =>
      solveAssignmentPlan(db, input, { attempt: activityInfo().attempt, signal: cancellationSignal(), heartbeat }),
    endAssignmentPlan: ({ plan, end, now }) => endPlan(db, plan, { state: end, at: new Date(now) }),
    nextRotationMoves: (input) => nextRotationMoves(db, input),
    openRotationMove: (order) =>
      openRotationMove(db, order, { client: getClient(), taskQueue: activityInfo().taskQueue }),
    finishRotation: async ({ batch }) => void (await setBatchState(db, batch, { from: 'committing', to: 'committed' })),
    makeAuditCheckpoint: (order) => makeAuditCheckpoint(db, order),
    rebuildAllProfiles: (order) => rebuildAllProfiles(db, order, heartbeat),
    closeExchangeRound: (input) => closeExchangeRound(db, input, activityInfo().attempt),
    startVacancy: (saying) => startVacancy(db, saying),
    recordVacancy: (step) => recordVacancy(db, step),
    lookAhead: (order) => lookAhead(db, order),
    casesOfAbsence: (input) => casesOfAbsence(db, input, activityInfo().attempt),
  });
}
