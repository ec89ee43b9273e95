import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import { resolveTaskAlarms } from '../alarm/raise-alarm.ts';
import type { TaskDesk } from './task-desk.ts';

export interface Said {
  /** Account of who completed it. */
  by: string;
  form: object;
  /** Codes and counts, as they travelled to the workflow. */
  answer: object;
  /** The command of a case; a vacancy keeps its own. */
  command?: string;
}

/** Closes a task with what was said. @param file where the stage keeps its record, before the audit speaks of it */
export async function closeTask(
  desk: TaskDesk,
  id: string,
  { by, form, answer, command }: Said,
  file?: (task: Selectable<Task>) => Promise<void>,
): Promise<void> {
  const salt = randomBytes(16).toString('hex');
  const task = await desk.tx
    .updateTable('task')
    .set({
      ...{ state: 'completed', completed_at: desk.now, completed_by: by, command_id: command ?? null },
      ...{ form: JSON.stringify(form), form_salt: salt },
    })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .returningAll()
    .executeTakeFirstOrThrow();

  await file?.(task);
  if (task.unassigned) await resolveTaskAlarms(desk, id);
  // The chain keeps the digest of what was said, not the words: they can be erased with the salt, the proof stays.
  const digest = createHash('sha256')
    .update(salt + canonicalize(form)!)
    .digest('hex');
  const actedFor = by === task.account_id ? task.on_behalf_of : null;
  desk.audit(
    'task-completed',
    {
      ...{ kind: task.kind, ...(answer as Record<string, string>) },
      ...(actedFor !== null && { onBehalfOf: actedFor }),
      formSha256: digest,
    },
    { actor: by, task: id },
  );
}
