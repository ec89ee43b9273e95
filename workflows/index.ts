// Every function exported here becomes a workflow type, so nothing else is exported.
export { absence } from './absence/absence.ts';
export { auditCheckpoint } from './audit-checkpoint/audit-checkpoint.ts';
export { mutationCase } from './mutation-case/mutation-case.ts';
