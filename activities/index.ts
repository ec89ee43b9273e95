import { activityInfo } from '@temporalio/activity';
import type { AbsenceActivities } from '../contract/absence-messages.ts';
import type { AuditCheckpointActivities } from '../contract/audit-checkpoint.ts';
import type { MutationCaseActivities } from '../contract/case-record.ts';
import type { Database } from '../db/open-database.ts';
import { makeAuditCheckpoint } from './audit/make-audit-checkpoint.ts';
import { casesOfAbsence } from './delegation/cases-of-absence.ts';
import { applyPlacement } from './mutation-case/apply-placement.ts';
import { openCase } from './mutation-case/open-case.ts';
import { record } from './mutation-case/record.ts';
import { reversePlacement } from './mutation-case/reverse-placement.ts';
import { decidePost } from './post-choice/decide-post.ts';
import { keepValuesInside } from './privacy/keep-values-inside.ts';

/** Everything workflows may ask for, bound to what it works with. */
export function createActivities({
  db,
}: {
  db: Database;
}): MutationCaseActivities & AbsenceActivities & AuditCheckpointActivities {
  return keepValuesInside({
    openCase: (input) => openCase(db, input),
    record: (step) => record(db, step),
    decidePost: (decision) => decidePost(db, decision),
    applyPlacement: (step) => applyPlacement(db, step),
    reversePlacement: (step) => reversePlacement(db, step),
    makeAuditCheckpoint: (order) => makeAuditCheckpoint(db, order),
    casesOfAbsence: (input) => casesOfAbsence(db, input, activityInfo().attempt),
  });
}
