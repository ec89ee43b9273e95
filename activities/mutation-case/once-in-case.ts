import type { Transaction } from 'kysely';
import type { DB } from '../../db/generated/database.ts';
import type { Database } from '../../db/open-database.ts';
import { lockCase } from '../../db/mutation-case/lock-case.ts';
import type { Recorded } from '../../contract/case-record.ts';
import { appendAudit } from '../../db/audit/append-audit.ts';
import { CaseDesk } from './case-desk.ts';
import { exclusionRefusals } from '../../domain/mutation-case/exclusion-refusals.ts';
import { refusing } from '../refusing.ts';

interface Step {
  caseNumber: string;
  step: number;
  now: number;
}

/**
 * Does a step of a case once, whatever retries there are: record, tasks, audit events and outgoing messages in one
 * transaction, kept under case number and step. A retry finds the step and gives its result.
 */
export async function onceInCase(
  db: Database,
  { caseNumber, step, now }: Step,
  work: (desk: CaseDesk) => Promise<void>,
  /** Before the case is locked: what several cases lock together has its turn first, or they would wait for each other. */
  first?: (tx: Transaction<DB>) => Promise<void>,
): Promise<Recorded> {
  return refusing(exclusionRefusals, () =>
    db.transaction().execute(async (tx) => {
      await first?.(tx);
      // Two attempts at once: the second sees the first one's step only after a retry, for its own insert is refused.
      const { done, ...row } = await lockCase(tx, caseNumber, step);
      if (done !== null) return done as Recorded;

      const desk = new CaseDesk(tx, row, new Date(now));
      await work(desk);
      await tx
        .insertInto('case_step')
        .values({ case_number: caseNumber, step, result: JSON.stringify(desk.recorded), recorded_at: desk.now })
        .execute();
      await appendAudit(tx, caseNumber, desk.events);
      return desk.recorded;
    }),
  );
}
