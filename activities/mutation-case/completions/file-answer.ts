import { letters } from '../../../domain/notification/letters.ts';
import { notify } from '../../notification/notify.ts';
import type { CaseDesk } from '../case-desk.ts';
import type { CompletedTask } from './filing.ts';

/** The answer goes to the question it was asked for, and the employee is told that it is there (F55). */
export async function fileAnswer(desk: CaseDesk, task: CompletedTask, { answer }: { answer: string }): Promise<void> {
  await desk.tx
    .updateTable('case_question')
    .set({ answer, answered_by: task.completed_by, answered_at: desk.now })
    .where('case_number', '=', task.case_number)
    .where('number', '=', task.item!)
    .execute();
  desk.audit('question-answered', { number: task.item! }, { actor: task.completed_by, task: task.id });
  await notify(desk, {
    accounts: [desk.case.employee_account_id],
    letter: letters['question-answered']({ caseNumber: task.case_number, number: task.item! }),
    dedupe: `question-answered:${task.case_number}:${task.item!}`,
  });
}
