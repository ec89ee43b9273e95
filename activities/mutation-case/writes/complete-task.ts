import type { CaseWrite } from '../../../contract/case-record.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { closeTask } from '../../assignment/close-task.ts';
import type { CaseDesk } from '../case-desk.ts';
import { file } from '../completions/completions.ts';

type Completion = Extract<CaseWrite, { do: 'complete-task' }>;

/** Closes a task with what its holder said, and files it where the stage keeps its record. */
export async function completeTask(desk: CaseDesk, { task: id, command }: Completion): Promise<void> {
  const said = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body', 'answer'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { form } = said.body as { form: object };
  const by = said.account_id;
  await closeTask(desk, id, { by, form, answer: said.answer as object, command }, (task) =>
    file(desk, { ...task, case_number: desk.case.case_number, kind: task.kind as TaskKind, completed_by: by }, form),
  );
}
