// Every function exported here becomes a workflow type, so nothing else is exported.
export { absence } from './absence/absence.ts';
export { assignmentPlan } from './assignment-plan/assignment-plan.ts';
export { auditCheckpoint } from './audit-checkpoint/audit-checkpoint.ts';
export { employeeImport } from './employee-import/employee-import.ts';
export { evaluation } from './evaluation/evaluation.ts';
export { decreeLetter } from './decree-letter/decree-letter.ts';
export { exchangeRound } from './exchange-round/exchange-round.ts';
export { mutationCase } from './mutation-case/mutation-case.ts';
export { notificationDigest } from './notification-digest/notification-digest.ts';
export { objection } from './objection/objection.ts';
export { profileRebuild } from './profile-rebuild/profile-rebuild.ts';
export { registryReconciliation } from './registry/registry-reconciliation.ts';
export { registryWriteBack } from './registry/registry-write-back.ts';
export { rotation } from './rotation/rotation.ts';
export { vacancy } from './vacancy/vacancy.ts';
export { vacancyLookahead } from './vacancy-lookahead/vacancy-lookahead.ts';
