import type { Transaction } from 'kysely';
import type { Judgement } from '../../domain/documents/refuse-verdict.ts';
import type { DB } from '../generated/database.ts';

/** Who judges, when, and in which task if in one. */
export interface Judging {
  account: string;
  now: Date;
  task?: string | undefined;
}

/**
 * Gives a file its verdict, once; a file that was superseded meanwhile, or that the scanner has not seen, gets none.
 * @returns its kind where the verdict was written
 */
export async function judgeDocument(
  tx: Transaction<DB>,
  { caseNumber, id }: { caseNumber: string; id: string },
  { verdict, reasons = [], note }: Judgement,
  { account, now, task }: Judging,
): Promise<string | undefined> {
  const judged = await tx
    .updateTable('case_document')
    .set({
      ...{ verdict, reasons: [...reasons], note: note ?? null },
      ...{ judged_by: account, judged_at: now, judged_in: task ?? null },
    })
    .where('id', '=', id)
    .where('case_number', '=', caseNumber)
    .where('verdict', '=', 'pending')
    .where('superseded_by', 'is', null)
    .where('erased_at', 'is', null)
    .$if(verdict === 'accepted', (query) => query.where('scan_state', 'in', ['clean', 'waived']))
    .returning('kind')
    .executeTakeFirst();
  return judged?.kind;
}
