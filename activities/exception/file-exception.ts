import type { CaseDesk } from '../mutation-case/case-desk.ts';
import type { CompletedTask, FormOf } from '../mutation-case/completions/filing.ts';

/** An exception as it was decided: the rule, by whose authority, why, in which document, until when (F25). */
export async function fileException(
  desk: CaseDesk,
  task: CompletedTask,
  form: FormOf<'eligibility-exception'>,
): Promise<void> {
  await desk.tx
    .insertInto('eligibility_exception')
    .values({
      ...{ task_id: task.id, case_number: task.case_number, rule: form.rule, authority: form.authority },
      ...{ decision: form.decision, reasons: form.reasons, document_id: form.documentId ?? null },
      ...{ valid_until: form.validUntil ?? null, decided_by: task.completed_by, decided_at: desk.now },
    })
    .execute();
  desk.audit(
    'exception-decided',
    { rule: form.rule, authority: form.authority, decision: form.decision },
    { actor: task.completed_by, task: task.id },
  );
}
