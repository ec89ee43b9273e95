import { judgeDocument } from '../../../db/documents/judge-document.ts';
import type { Filing } from './filing.ts';

/** Writes the verdicts down. A file that was replaced since HR looked at it gets none: the next one is looked at again. */
export const fileIntake: Filing<'intake-check'> = async (desk, task, { documents = [] }) => {
  for (const { id, ...judgement } of documents) {
    const judging = { account: task.completed_by, now: desk.now, task: task.id };
    const kind = await judgeDocument(desk.tx, { caseNumber: task.case_number, id }, judgement, judging);
    if (kind === undefined) continue;
    const { verdict, reasons = [] } = judgement;
    desk.audit(
      'document-judged',
      { document: id, kind, verdict, reasons: reasons.join(',') },
      { actor: task.completed_by, task: task.id },
    );
  }
};
