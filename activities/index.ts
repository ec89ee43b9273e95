import { activityInfo, cancellationSignal, getClient, heartbeat } from '@temporalio/activity';
import type { AbsenceActivities } from '../contract/absence-messages.ts';
import type { AssignmentPlanActivities } from '../contract/assignment-plan-messages.ts';
import type { AuditCheckpointActivities } from '../contract/audit-checkpoint.ts';
import type { DecreeActivities } from '../contract/decree-messages.ts';
import type { EmployeeImportActivities } from '../contract/employee-import-messages.ts';
import type { EvaluationActivities } from '../contract/evaluation.ts';
import type { ExchangeRoundActivities } from '../contract/exchange-round-messages.ts';
import type { MutationCaseActivities } from '../contract/case-record.ts';
import type { NotificationDigestActivities } from '../contract/notification-digest.ts';
import type { ProfileRebuildActivities } from '../contract/profile-rebuild.ts';
import type { RegistryActivities } from '../contract/registry.ts';
import type { RotationActivities } from '../contract/rotation-messages.ts';
import type { VacancyActivities } from '../contract/vacancy.ts';
import type { Database } from '../db/open-database.ts';
import { endPlan } from '../db/assignment-plan/write-assignment-plan.ts';
import { solveAssignmentPlan } from './assignment-plan/solve-assignment-plan.ts';
import { makeAuditCheckpoint } from './audit/make-audit-checkpoint.ts';
import type { DecreeDesk } from './decree/decree-desk.ts';
import { issueDecree } from './decree/issue-decree.ts';
import { casesOfAbsence } from './delegation/cases-of-absence.ts';
import { endEmployeeImport } from './employee-import/end-employee-import.ts';
import { runEmployeeImport } from './employee-import/run-employee-import.ts';
import { evaluationsDue } from './evaluation/evaluations-due.ts';
import { makeEvaluation } from './evaluation/make-evaluation.ts';
import { closeExchangeRound } from './exchange/close-exchange-round.ts';
import { rebuildAllProfiles } from './matching/rebuild-all-profiles.ts';
import { applyPlacement } from './mutation-case/apply-placement.ts';
import { openCase } from './mutation-case/open-case.ts';
import { record } from './mutation-case/record.ts';
import { reversePlacement } from './mutation-case/reverse-placement.ts';
import { sendDigests } from './notification/send-digests.ts';
import { decidePost } from './post-choice/decide-post.ts';
import { correctEffectiveDate } from './placement/correct-effective-date.ts';
import { keepValuesInside } from './privacy/keep-values-inside.ts';
import { finishRotation } from './rotation/finish-rotation.ts';
import { judgeRotation } from './rotation/judge-rotation.ts';
import { nextRotationMoves } from './rotation/next-rotation-moves.ts';
import { openRotationMove } from './rotation/open-rotation-move.ts';
import { whileBeating } from './while-beating.ts';
import { carryDebt } from './registry/carry-debt.ts';
import { comparePage } from './registry/compare-page.ts';
import { openRuns } from './registry/open-runs.ts';
import type { RegistryDesk } from './registry/registry-desk.ts';
import { endRun } from '../db/registry/registry-run.ts';
import { lookAhead } from './vacancy/look-ahead.ts';
import { recordVacancy } from './vacancy/record-vacancy.ts';
import { startVacancy } from './vacancy/start-vacancy.ts';

/** Everything workflows may ask for, bound to what it works with. */
export function createActivities({
  db,
  decrees,
  registry,
}: {
  db: Database;
  decrees: DecreeDesk;
  /** Absent: the national registry is switched off. */
  registry?: RegistryDesk | undefined;
}): MutationCaseActivities &
  AssignmentPlanActivities &
  RotationActivities &
  ProfileRebuildActivities &
  NotificationDigestActivities &
  AbsenceActivities &
  AuditCheckpointActivities &
  DecreeActivities &
  EmployeeImportActivities &
  EvaluationActivities &
  ExchangeRoundActivities &
  RegistryActivities &
  VacancyActivities {
  return keepValuesInside({
    openCase: (input) => openCase(db, input),
    record: (step) => record(db, step),
    decidePost: (decision) => decidePost(db, decision),
    applyPlacement: (step) => applyPlacement(db, step),
    reversePlacement: (step) => reversePlacement(db, step),
    correctEffectiveDate: (correction) => correctEffectiveDate(db, correction),
    solveAssignmentPlan: (input) =>
      solveAssignmentPlan(db, input, { attempt: activityInfo().attempt, signal: cancellationSignal(), heartbeat }),
    endAssignmentPlan: ({ plan, end, now }) => endPlan(db, plan, { state: end, at: new Date(now) }),
    judgeRotation: (input) => whileBeating(heartbeat, () => judgeRotation(db, input)),
    nextRotationMoves: (input) => nextRotationMoves(db, input),
    openRotationMove: (order) =>
      whileBeating(heartbeat, () =>
        openRotationMove(db, order, { client: getClient(), taskQueue: activityInfo().taskQueue }),
      ),
    finishRotation: (input) => finishRotation(db, input),
    issueDecree: (order) => issueDecree(db, decrees, order, { heartbeat, messenger: getClient }),
    makeAuditCheckpoint: (order) => makeAuditCheckpoint(db, order),
    runEmployeeImport: (input) => whileBeating(heartbeat, () => runEmployeeImport(db, decrees.store, input)),
    endEmployeeImport: (input) => endEmployeeImport(db, decrees.store, input),
    evaluationsDue: (order) => evaluationsDue(db, order),
    makeEvaluation: (order) => makeEvaluation(db, order),
    sendDigests: (order) => sendDigests(db, order),
    rebuildAllProfiles: (order) => rebuildAllProfiles(db, order, heartbeat),
    closeExchangeRound: (input) => closeExchangeRound(db, input, activityInfo().attempt),
    carryRegistryDebt: (order) => whileBeating(heartbeat, () => carryDebt(db, registry, order)),
    openRegistryRuns: (order) => openRuns(db, registry, order),
    compareRegistryPage: (page) => comparePage(db, registry, page, heartbeat),
    finishRegistryRun: ({ run, now }) => endRun(db, run, new Date(now)),
    startVacancy: (saying) => startVacancy(db, saying),
    recordVacancy: (step) => recordVacancy(db, step),
    lookAhead: (order) => lookAhead(db, order),
    casesOfAbsence: (input) => casesOfAbsence(db, input, activityInfo().attempt),
  });
}
