import { type Client, WithStartWorkflowOperation, WorkflowNotFoundError } from '@temporalio/client';
import type { Addressee } from '../domain/benefit-sheet/addressee.ts';
import type { PanelAct } from '../domain/deliberation/panel-act.ts';
import type { OverrideKind } from '../domain/override/override-kind.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/task/may-complete.ts';
import {
  actInPanel,
  askQuestion,
  completeTask,
  correctEffectiveDate,
  type CaseInput,
  fileObjection,
  holdEffectiveDate,
  mutationCaseId,
  mutationCaseType,
  overrideTask,
  publishCase,
  reassignTask,
  recuseSeat,
  rescindCase,
  retractOverride,
  submitCase,
  withdrawCase,
} from './mutation-case.ts';
import { refusalOfUpdate } from './refusal-of-update.ts';
import { extendObjection, objectionId, withdrawObjection, workflowOfTask } from './objection.ts';

interface Addressed {
  /** Id of the command's row and of the Update. */
  id: string;
  caseNumber: string;
  by: Actor;
}

/** What a person asks of a case: ids and codes, never what people wrote (F63). */
export type Command =
  | (Addressed & { kind: 'open-case'; answer: { units: string[] } })
  | (Addressed & { kind: 'complete-task'; task: string; answer: object })
  | (Addressed & { kind: 'reassign-task'; task: string; answer: { to: string } })
  | (Addressed & { kind: 'recuse-seat'; task: string })
  | (Addressed & { kind: 'ask-question'; answer: { addressee: Addressee } })
  | (Addressed & { kind: 'act-in-panel'; answer: PanelAct })
  | (Addressed & { kind: 'override-task'; task: string | null; answer: { kind: OverrideKind; requestedBy: string } })
  | (Addressed & { kind: 'extend-objection'; answer: { days: number } })
  | (Addressed & { kind: 'file-objection' | 'withdraw-objection' | 'hold-effective-date' })
  | (Addressed & {
      kind: 'withdraw-case' | 'rescind-case' | 'publish-case' | 'retract-override' | 'correct-effective-date';
    });

/**
 * Tells the case's workflow and waits for its word.
 * @param deadlineMs how long to wait, counted from now
 * @throws CommandUnavailable when no worker or no server answers in time; send the same command again later
 */
export async function sendCommand(
  client: Client,
  taskQueue: string,
  command: Command,
  deadlineMs: number,
): Promise<'acknowledged' | Refusal> {
  try {
    await client.withDeadline(Date.now() + deadlineMs, () => send(client, taskQueue, command));
    return 'acknowledged';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError && isForObjection(command)) return objectionOver(command);
    return refusalOfUpdate(error, wordless);
  }
}

function send(client: Client, taskQueue: string, command: Command): Promise<unknown> {
  const { id, caseNumber, by } = command;
  if (command.kind === 'open-case') return openCase(client, taskQueue, command);

  const handle = client.workflow.getHandle(mutationCaseId(caseNumber));
  switch (command.kind) {
    case 'complete-task':
      return addressee(client, command).executeUpdate(completeTask, {
        updateId: id,
        args: [{ task: command.task, command: id, by, answer: command.answer }],
      });
    case 'reassign-task':
      return addressee(client, command).executeUpdate(reassignTask, {
        updateId: id,
        args: [{ task: command.task, command: id, by, to: command.answer.to }],
      });
    case 'recuse-seat':
      return handle.executeUpdate(recuseSeat, { updateId: id, args: [{ task: command.task, command: id, by }] });
    case 'ask-question':
      return handle.executeUpdate(askQuestion, { updateId: id, args: [{ command: id, by, ...command.answer }] });
    case 'act-in-panel':
      return handle.executeUpdate(actInPanel, { updateId: id, args: [{ command: id, by, act: command.answer }] });
    case 'override-task':
      return handle.executeUpdate(overrideTask, {
        updateId: id,
        args: [{ ...(command.task !== null && { task: command.task }), command: id, by, ...command.answer }],
      });
    case 'retract-override':
      return handle.executeUpdate(retractOverride, { updateId: id, args: [{ command: id, by }] });
    case 'file-objection':
      return handle.executeUpdate(fileObjection, { updateId: id, args: [{ command: id, by }] });
    case 'hold-effective-date':
      return handle.executeUpdate(holdEffectiveDate, { updateId: id, args: [{ command: id, by }] });
    case 'withdraw-objection':
      return addressee(client, command).executeUpdate(withdrawObjection, { updateId: id, args: [{ command: id, by }] });
    case 'extend-objection':
      return addressee(client, command).executeUpdate(extendObjection, {
        updateId: id,
        args: [{ command: id, by, ...command.answer }],
      });
    case 'correct-effective-date':
      return handle.executeUpdate(correctEffectiveDate, { updateId: id, args: [{ command: id, by }] });
    case 'publish-case':
      return handle.executeUpdate(publishCase, { updateId: id, args: [{ command: id, by }] });
    case 'withdraw-case':
      return handle.executeUpdate(withdrawCase, { updateId: id, args: [{ command: id, by }] });
    case 'rescind-case':
      return handle.executeUpdate(rescindCase, { updateId: id, args: [{ command: id, by }] });
  }
}

/** The case, or the objection in it. */
function addressee(client: Client, command: Command) {
  return client.workflow.getHandle(
    isForObjection(command) ? objectionId(command.caseNumber) : mutationCaseId(command.caseNumber),
  );
}

function isForObjection(command: Command): boolean {
  if (command.kind === 'withdraw-objection' || command.kind === 'extend-objection') return true;
  if (command.kind !== 'complete-task' && command.kind !== 'reassign-task') return false;
  return workflowOfTask(command.caseNumber, command.task) === objectionId(command.caseNumber);
}

function objectionOver({ kind }: Command): Refusal {
  return kind === 'complete-task' || kind === 'reassign-task' ? taskNotOpen : objectionNotPending;
}

function openCase(
  client: Client,
  taskQueue: string,
  { id, caseNumber, answer }: Extract<Command, { kind: 'open-case' }>,
): Promise<unknown> {
  const args: [CaseInput] = [{ caseNumber }];
  const startWorkflowOperation = new WithStartWorkflowOperation(mutationCaseType, {
    workflowId: mutationCaseId(caseNumber),
    taskQueue,
    args,
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'REJECT_DUPLICATE',
    staticSummary: `Mutation ${caseNumber}: ${answer.units.join(' → ')}`,
  });
  return client.workflow.executeUpdateWithStart(submitCase, {
    updateId: id,
    args: [{ command: id }],
    startWorkflowOperation,
  });
}

const caseClosed: Refusal = {
  code: 'case-closed',
  rule: 'F13',
  message: {
    id: 'Perkara ini sudah ditutup; tidak ada yang berubah.',
    en: 'This case is closed; nothing was changed.',
  },
};

const taskNotOpen: Refusal = {
  code: 'task-not-open',
  message: {
    id: 'Tugas ini tidak terbuka lagi; tidak ada yang berubah.',
    en: 'This task is no longer open; nothing was changed.',
  },
};

const objectionNotPending: Refusal = {
  code: 'objection-not-pending',
  rule: 'F27',
  message: {
    id: 'Tidak ada keberatan yang sedang menunggu keputusan dalam perkara ini.',
    en: 'No objection waits for a decision in this case.',
  },
};

// The workflow waited its quarter of an hour for a submission that never reached it.
const submissionLapsed: Refusal = {
  code: 'submission-lapsed',
  message: {
    id: 'Usulan ini tidak sampai pada waktunya; tidak ada yang berubah. Kirim usulan itu sekali lagi.',
    en: 'This submission did not arrive in time; nothing was changed. Submit it once more.',
  },
};

const procedureFailed: Refusal = {
  code: 'procedure-failed',
  message: {
    id: 'Perkara tidak dapat memproses permintaan ini; tidak ada yang berubah. Hubungi operator.',
    en: 'The case could not process this request; nothing was changed. Tell the operator.',
  },
};

const wordless = { closed: caseClosed, ended: submissionLapsed, failed: procedureFailed };
