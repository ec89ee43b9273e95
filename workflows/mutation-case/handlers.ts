import { ActivityFailure, ApplicationFailure, type CancellationScope, setHandler } from '@temporalio/workflow';
import {
  calendarChanged,
  type CaseReceipt,
  type Completion,
  completeTask,
  type Reassignment,
  reassignTask,
  type Recall,
  rescindCase,
  type Submission,
  submitCase,
  withdrawCase,
} from '../../contract/mutation-case.ts';
import { refuseRecall } from '../../domain/mutation-case/refuse-recall.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { openCase } from './activities.ts';
import type { CaseFile } from './case-file.ts';

/** Registers everything a running case can be told. Validators refuse before anything enters history. */
export function registerHandlers(file: CaseFile, story: CancellationScope): void {
  setHandler(
    submitCase,
    async ({ command }: Submission): Promise<CaseReceipt> => {
      try {
        file.opening = await openCase({ caseNumber: file.caseNumber, command, now: Date.now() });
      } catch (error) {
        file.refused = true;
        throw refusalIn(error);
      }
      return { outcome: file.opening.certificate === 'ineligible' ? 'ineligible' : 'opened' };
    },
    { validator: (_submission: Submission) => refuseIf(file.opening !== undefined ? alreadyOpen : undefined) },
  );

  setHandler(
    completeTask,
    async ({ task, command, answer }: Completion): Promise<void> => {
      const recorded = file.write({ do: 'complete-task', task, kind: file.tasks.kindOf(task), command });
      file.tasks.answer(task, answer);
      await recorded;
    },
    { validator: ({ task, by }: Completion) => refuseIf(file.tasks.refuse(task, by)) },
  );

  setHandler(
    reassignTask,
    async ({ task, command }: Reassignment): Promise<void> => {
      await file.write({ do: 'reassign-task', task, kind: file.tasks.kindOf(task), command });
    },
    { validator: ({ task, to }: Reassignment) => refuseIf(file.tasks.refuseHolder(task, to)) },
  );

  const recall = (as: 'withdrawn' | 'rescinded') => ({
    handler: async ({ command }: Recall): Promise<void> => {
      file.recalledAs = as;
      const recorded = file.write({ do: 'recall', as, command });
      story.cancel();
      await recorded;
    },
    options: { validator: (_recall: Recall) => refuseIf(refuseRecall(as, file.standing)) },
  });
  const withdrawal = recall('withdrawn');
  const rescission = recall('rescinded');
  setHandler(withdrawCase, withdrawal.handler, withdrawal.options);
  setHandler(rescindCase, rescission.handler, rescission.options);

  setHandler(calendarChanged, () => {
    if (file.tasks.all().length > 0) void file.write({ do: 'refresh-deadlines' });
  });
}

/** What the caller learns: the refusal itself, not the activity around it. */
function refusalIn(error: unknown): unknown {
  return error instanceof ActivityFailure ? (error.cause ?? error) : error;
}

function refuseIf(refusal: Refusal | undefined): void {
  if (refusal) throw ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
}

const alreadyOpen: Refusal = {
  code: 'case-already-open',
  message: { id: 'Perkara ini sudah dibuka.', en: 'This case is already open.' },
};
