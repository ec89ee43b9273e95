import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import {
  type Completion,
  completeTask,
  type Reassignment,
  reassignTask,
  type Recall,
} from '../../contract/mutation-case.ts';
import { extendObjection, type Extension, tasksMoved, withdrawObjection } from '../../contract/objection.ts';
import { objectionRefusal } from '../../domain/objection/objection-refusals.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseUpdate } from '../../domain/rights/refuse-update.ts';
import type { AnswerOf } from '../../domain/task-kinds/task-definitions.ts';
import { taskNotOpen } from '../../domain/task/task-not-open.ts';
import type { ObjectionFile } from './objection-file.ts';

const kind = 'objection-decision';

/** Registers everything an objection can be told. */
export function registerHandlers(file: ObjectionFile): void {
  const { task } = file;

  setHandler(
    completeTask,
    async ({ command, answer }: Completion): Promise<void> => {
      file.settling = true;
      const recorded = file.recorder.write({ do: 'complete-task', task, kind, command });
      file.tasks.answer(task, answer);
      await recorded;
      const { remedy } = answer as AnswerOf<'objection-decision'>;
      file.end = remedy === undefined ? { became: 'rejected' } : { became: 'upheld', remedy, command };
    },
    {
      validator: (asked: Completion) =>
        refuseIf(file.settling || asked.task !== task ? taskNotOpen : file.tasks.refuse(task, asked.by)),
    },
  );

  setHandler(
    reassignTask,
    async ({ command }: Reassignment): Promise<void> => {
      await file.recorder.write({ do: 'reassign-task', task, kind, command });
    },
    {
      validator: ({ by, to }: Reassignment) =>
        refuseIf(
          file.settling ? taskNotOpen : (refuseUpdate('task.assign', by, file.by) ?? file.tasks.refuseHolder(task, to)),
        ),
    },
  );

  setHandler(
    withdrawObjection,
    async ({ command }: Recall): Promise<void> => {
      file.settling = true;
      const recorded = file.recorder.write({ do: 'withdraw-objection', task, kind, command });
      file.tasks.drop(task);
      await recorded;
      file.end = { became: 'withdrawn' };
    },
    {
      validator: ({ by }: Recall) =>
        refuseIf(
          by.account === file.by ? (file.settling ? notPending : undefined) : objectionRefusal('objection-own-only'),
        ),
    },
  );

  setHandler(
    extendObjection,
    async ({ command }: Extension): Promise<void> => {
      const { objection } = await file.recorder.write({ do: 'extend-objection', task, kind, command });
      if (objection && 'refused' in objection) throw failureOf(objectionRefusal(objection.refused));
    },
    {
      validator: ({ by }: Extension) =>
        refuseIf(file.settling ? notPending : refuseUpdate('objection.extend', by, file.by)),
    },
  );

  setHandler(tasksMoved, () => {
    if (!file.settling) void file.recorder.write({ do: 'look-again', tasks: [task] });
  });
}

const notPending = objectionRefusal('objection-not-pending');

function refuseIf(refusal: Refusal | undefined): void {
  if (refusal) throw failureOf(refusal);
}

function failureOf(refusal: Refusal): ApplicationFailure {
  return ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
}
