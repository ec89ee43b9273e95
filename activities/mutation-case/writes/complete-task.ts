import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { CaseWrite } from '../../../contract/case-record.ts';
import type { TaskKind } from '../../../domain/task/task-kind.ts';
import { resolveTaskAlarms } from '../../alarm/raise-alarm.ts';
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
  const form = (said.body as { form: object }).form;
  const salt = randomBytes(16).toString('hex');
  const task = await desk.tx
    .updateTable('task')
    .set({
      state: 'completed',
      completed_at: desk.now,
      completed_by: said.account_id,
      command_id: command,
      form: JSON.stringify(form),
      form_salt: salt,
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returningAll()
    .executeTakeFirstOrThrow();

  await file(desk, { ...task, kind: task.kind as TaskKind, completed_by: said.account_id }, form);
  if (task.unassigned) await resolveTaskAlarms(desk, id);
  // The chain keeps the digest of what was said, not the words: they can be erased with the salt, the proof stays.
  const digest = createHash('sha256')
    .update(salt + canonicalize(form)!)
    .digest('hex');
  const actedFor = said.account_id === task.account_id ? task.on_behalf_of : null;
  desk.audit(
    'task-completed',
    {
      kind: task.kind,
      ...(said.answer as Record<string, string>),
      ...(actedFor !== null && { onBehalfOf: actedFor }),
      formSha256: digest,
    },
    { actor: said.account_id, task: id },
  );
}
