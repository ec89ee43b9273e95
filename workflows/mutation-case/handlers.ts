import { ActivityFailure, ApplicationFailure, type CancellationScope, setHandler } from '@temporalio/workflow';
import {
  absencesChanged,
  actInPanel,
  askQuestion,
  type Asking,
  calendarChanged,
  type CaseReceipt,
  type Completion,
  correctEffectiveDate,
  completeTask,
  freezesChanged,
  type Override,
  overrideTask,
  type PanelSaying,
  publishCase,
  type Reassignment,
  reassignTask,
  type Recall,
  type Recusal,
  recuseSeat,
  registryConfirmed,
  rescindCase,
  retractOverride,
  type Submission,
  submitCase,
  withdrawCase,
} from '../../contract/mutation-case.ts';
import { decreeSettled } from '../../contract/decree-messages.ts';
import { refuseRecall } from '../../domain/mutation-case/refuse-recall.ts';
import { outcomeOfSkipped } from '../../domain/override/outcome-of-skipped.ts';
import { documentsNotSettled, refuseReopening } from '../../domain/override/refuse-reopening.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseUpdate } from '../../domain/rights/refuse-update.ts';
import type { Action } from '../../domain/rights/rights.ts';
import type { Actor } from '../../domain/task/may-complete.ts';
import { openCase } from './activities.ts';
import { refuseAsking, takeQuestion } from './ask-question.ts';
import type { CaseFile } from './case-file.ts';
import { confirmRegistry } from './confirm-registry.ts';
import { correctEffectiveDate as correctDate, refuseDateCorrection } from './correct-effective-date.ts';
import { decideOnPost, namesPost } from './decide-on-post.ts';
import { registerObjectionHandlers } from './objection-handlers.ts';
import { documentsOf, reopenDocuments } from './stages/reopened-documents.ts';

/** Registers everything a running case can be told. Validators refuse before anything enters history. */
export function registerHandlers(file: CaseFile, story: CancellationScope): void {
  const entitled = (action: Action, by: Actor): Refusal | undefined => refuseUpdate(action, by, file.tasks.concerned);

  setHandler(
    submitCase,
    async ({ command }: Submission): Promise<CaseReceipt> => {
      try {
        file.opening = await openCase({
          ...{ caseNumber: file.caseNumber, command, now: Date.now() },
          ...(file.procedure.since020 && { procedure: '0.2.0' }),
        });
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
    async (completion: Completion): Promise<void> => {
      const { task, command, answer } = completion;
      const kind = file.tasks.kindOf(task);
      if (kind === 'authority-decision' && namesPost(file, answer))
        return decideOnPost(file, completion).catch((error: unknown) => {
          throw refusalIn(error);
        });
      const recorded = file.write({ do: 'complete-task', task, kind, command });
      const events = file.panel.note(file.panel.eventsOf(kind, task, answer));
      if (events.length > 0) void file.write({ do: 'note-protocol', events, command });
      file.tasks.answer(task, answer);
      await recorded;
    },
    { validator: (completion: Completion) => refuseIf(refuseCompletion(file, completion)) },
  );

  setHandler(
    reassignTask,
    async ({ task, command }: Reassignment): Promise<void> => {
      await file.write({ do: 'reassign-task', task, kind: file.tasks.kindOf(task), command });
    },
    {
      validator: ({ task, by, to }: Reassignment) =>
        refuseIf(
          entitled('task.assign', by) ??
            file.tasks.refuseHolder(task, to) ??
            (file.tasks.kindOf(task) === 'panel-minutes' ? file.panel.refuseSealing(to) : undefined),
        ),
    },
  );

  const recall = (as: 'withdrawn' | 'rescinded') => ({
    handler: async ({ command }: Recall): Promise<void> => {
      file.recalledAs = as;
      const recorded = file.write({ do: 'recall', as, command });
      story.cancel();
      await recorded;
    },
    options: {
      validator: ({ by }: Recall) =>
        refuseIf(
          entitled(as === 'withdrawn' ? 'case.withdraw' : 'case.rescind', by) ?? refuseRecall(as, file.standing),
        ),
    },
  });
  const withdrawal = recall('withdrawn');
  const rescission = recall('rescinded');
  setHandler(withdrawCase, withdrawal.handler, withdrawal.options);
  setHandler(rescindCase, rescission.handler, rescission.options);

  setHandler(
    recuseSeat,
    async ({ task, command }: Recusal): Promise<void> => {
      file.panel.leave(task);
      await file.write({ do: 'recuse-seat', task, kind: file.tasks.kindOf(task), command });
    },
    { validator: ({ task, by }: Recusal) => refuseIf(file.tasks.refuseRecusal(task, by)) },
  );

  setHandler(correctEffectiveDate, (correction: Recall) => correctDate(file, correction), {
    validator: (correction: Recall) => refuseIf(refuseDateCorrection(file, correction)),
  });

  setHandler(askQuestion, (asking: Asking) => takeQuestion(file, asking), {
    validator: (asking: Asking) => refuseIf(refuseAsking(file, asking)),
  });

  setHandler(
    actInPanel,
    async ({ command, act }: PanelSaying): Promise<void> => {
      await file.write({ do: 'note-protocol', events: file.panel.act(act), command });
    },
    { validator: ({ act }: PanelSaying) => refuseIf(file.panel.refuseAct(act)) },
  );

  setHandler(
    overrideTask,
    async ({ task, command, kind }: Override): Promise<void> => {
      if (task === undefined || kind === 'reopen-documents') return reopenDocuments(file, command);
      const step = { task, kind: file.tasks.kindOf(task), command };
      const recorded = file.write(
        kind === 'skip-task' ? { do: 'skip-task', ...step } : { do: 'extend-deadline', ...step },
      );
      if (kind === 'skip-task') file.tasks.answer(task, outcomeOfSkipped(step.kind)!);
      await recorded;
    },
    {
      validator: (override: Override) =>
        refuseIf(
          entitled('override.confirm', override.by) ??
            (override.kind === 'reopen-documents' ? refuseReopening(documentsOf(file)) : undefined) ??
            file.tasks.refuseOverride(override),
        ),
    },
  );

  setHandler(
    retractOverride,
    async ({ command }: Recall): Promise<void> => void (await file.write({ do: 'retract-override', command })),
    {
      validator: ({ by }: Recall) => refuseIf(file.standing.closed ? caseClosed : entitled('override.retract', by)),
    },
  );

  setHandler(
    publishCase,
    async ({ command }: Recall): Promise<void> => void (await file.write({ do: 'publish', command })),
    { validator: ({ by }: Recall) => refuseIf(file.standing.closed ? caseClosed : entitled('case.publish', by)) },
  );

  setHandler(absencesChanged, () => {
    if (file.standing.opened && !file.standing.closed) void moved(file, 'apply-delegations');
  });

  setHandler(freezesChanged, () => void file.freezesChanged++);

  setHandler(decreeSettled, ({ letter, became }) => void file.jointDecrees.set(letter, became));

  setHandler(registryConfirmed, () => confirmRegistry(file));

  setHandler(calendarChanged, () => {
    if (file.tasks.all().length > 0 || file.objections.pending) void moved(file, 'refresh-deadlines');
  });
  registerObjectionHandlers(file);
}

/** Tasks that an objection waits for are in the case's record too; its own workflow watches them. */
async function moved(file: CaseFile, what: 'apply-delegations' | 'refresh-deadlines'): Promise<void> {
  await file.write({ do: what });
  await file.objections.tellMoved();
}

/** A ballot has its own refusals: a member who left, a session that closed, a seat that has voted (F30). */
function refuseCompletion(file: CaseFile, { task, by, answer }: Completion): Refusal | undefined {
  const isOpen = file.tasks.isOpen(task);
  const refusal = file.panel.refuseBallot(task, by.account, isOpen, answer) ?? file.tasks.refuse(task, by);
  if (refusal) return refusal;
  const kind = file.tasks.kindOf(task);
  if (kind === 'authority-decision' && file.reopened === 'under-check') return documentsNotSettled;
  return (
    (kind === 'panel-minutes' ? file.panel.refuseSealing(by.account) : undefined) ??
    file.panel.refuse(file.panel.eventsOf(kind, task, answer))
  );
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
