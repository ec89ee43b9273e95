import { ActivityFailure, ApplicationFailure, type CancellationScope, setHandler } from '@temporalio/workflow';
import {
  absencesChanged,
  calendarChanged,
  type CaseReceipt,
  type Completion,
  completeTask,
  type Override,
  overrideTask,
  publishCase,
  type Reassignment,
  reassignTask,
  type Recall,
  type Recusal,
  recuseSeat,
  rescindCase,
  type Submission,
  submitCase,
  withdrawCase,
} from '../../contract/mutation-case.ts';
import { refuseRecall } from '../../domain/mutation-case/refuse-recall.ts';
import { outcomeOfSkipped } from '../../domain/override/outcome-of-skipped.ts';
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

  setHandler(
    recuseSeat,
    async ({ task, command }: Recusal): Promise<void> => {
      await file.write({ do: 'recuse-seat', task, kind: file.tasks.kindOf(task), command });
    },
    { validator: ({ task, by }: Recusal) => refuseIf(file.tasks.refuseRecusal(task, by)) },
  );

  setHandler(
    overrideTask,
    async ({ task, command, kind }: Override): Promise<void> => {
      const step = { task, kind: file.tasks.kindOf(task), command };
      const recorded = file.write({ do: kind, ...step });
      if (kind === 'skip-task') file.tasks.answer(task, outcomeOfSkipped(step.kind)!);
      await recorded;
    },
    { validator: (override: Override) => refuseIf(file.tasks.refuseOverride(override)) },
  );

  setHandler(
    publishCase,
    async ({ command }: Recall): Promise<void> => void (await file.write({ do: 'publish', command })),
    { validator: (_publication: Recall) => refuseIf(file.standing.closed ? caseClosed : undefined) },
  );

  setHandler(absencesChanged, () => {
    if (file.standing.opened && !file.standing.closed) void file.write({ do: 'apply-delegations' });
  });

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

const caseClosed: Refusal = {
  code: 'case-closed',
  rule: 'F13',
  message: {
    id: 'Perkara ini sudah ditutup; tidak ada yang berubah.',
    en: 'This case is closed; nothing was changed.',
  },
};

const alreadyOpen: Refusal = {
  code: 'case-already-open',
  message: { id: 'Perkara ini sudah dibuka.', en: 'This case is already open.' },
};
