import type { MutationCaseActivities } from '../contract/case-record.ts';
import type { Database } from '../db/open-database.ts';
import { applyPlacement } from './mutation-case/apply-placement.ts';
import { openCase } from './mutation-case/open-case.ts';
import { record } from './mutation-case/record.ts';
import { reversePlacement } from './mutation-case/reverse-placement.ts';

/** Everything workflows may ask for, bound to what it works with. */
export function createActivities({ db }: { db: Database }): MutationCaseActivities {
  return {
    openCase: (input) => openCase(db, input),
    record: (step) => record(db, step),
    applyPlacement: (step) => applyPlacement(db, step),
    reversePlacement: (step) => reversePlacement(db, step),
  };
}
