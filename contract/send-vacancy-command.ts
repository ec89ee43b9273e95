import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import type { Refusal } from '../domain/refusal.ts';
import type { Actor } from '../domain/task/may-complete.ts';
import { completeTask, reassignTask } from './mutation-case.ts';
import { refusalOfUpdate } from './refusal-of-update.ts';
import {
  cancelVacancy,
  nomineeSettled,
  openVacancy,
  postGone,
  type VacancyInput,
  vacancyType,
  vacancyWorkflowId,
} from './vacancy.ts';

interface Addressed {
  /** Id of the command's row and of the Update. */
  id: string;
  vacancy: string;
}

/** What a vacancy is told: by a person, or by the service itself; ids and codes, never what people wrote (F63). */
export type VacancyCommand =
  | (Addressed & { kind: 'open'; answer: { unit?: string } })
  | (Addressed & { kind: 'complete-task'; task: string; by: Actor; answer: object })
  | (Addressed & { kind: 'reassign-task'; task: string; by: Actor; answer: { to: string } })
  | (Addressed & { kind: 'nominee-placed' | 'nominee-failed'; answer: { caseNumber: string; became: string } })
  | (Addressed & { kind: 'cancel' | 'post-closed' | 'post-held' });

/**
 * Tells the vacancy's workflow; what people ask waits for its word, news is left with the server.
 * @throws CommandUnavailable when nobody answers in time; send the same command again later
 */
export async function sendVacancyCommand(
  client: Client,
  taskQueue: string,
  command: VacancyCommand,
  deadlineMs: number,
): Promise<'acknowledged' | Refusal> {
  try {
    await client.withDeadline(Date.now() + deadlineMs, () => send(client, taskQueue, command));
    return 'acknowledged';
  } catch (error) {
    const refusal = refusalOfUpdate(error, { closed, ended: closed, failed });
    // News for a vacancy that is over is no news; nobody waits for an answer.
    return isNews(command) && refusal === closed ? 'acknowledged' : refusal;
  }
}

function isNews({ kind }: VacancyCommand): boolean {
  return kind.startsWith('nominee-') || kind.startsWith('post-');
}

function send(client: Client, taskQueue: string, command: VacancyCommand): Promise<unknown> {
  const { id, vacancy } = command;
  const handle = client.workflow.getHandle(vacancyWorkflowId(vacancy));
  const saying = { updateId: id, args: [{ command: id }] as [{ command: string }] };
  switch (command.kind) {
    case 'open':
      return client.workflow.executeUpdateWithStart(openVacancy, {
        ...saying,
        startWorkflowOperation: start(command.answer.unit),
      });
    case 'complete-task': {
      const { task, by, answer } = command;
      return handle.executeUpdate(completeTask, { updateId: id, args: [{ task, command: id, by, answer }] });
    }
    case 'reassign-task': {
      const { task, by, answer } = command;
      return handle.executeUpdate(reassignTask, { updateId: id, args: [{ task, command: id, by, to: answer.to }] });
    }
    case 'cancel':
      return handle.executeUpdate(cancelVacancy, saying);
    case 'nominee-placed':
    case 'nominee-failed':
      return handle.signal(nomineeSettled, {
        command: id,
        caseNumber: command.answer.caseNumber,
        became: command.kind === 'nominee-placed' ? 'placed' : command.answer.became,
      });
    case 'post-closed':
    case 'post-held':
      return handle.signal(postGone);
  }

  function start(unit = '?') {
    const args: [VacancyInput] = [{ vacancy }];
    return new WithStartWorkflowOperation(vacancyType, {
      workflowId: vacancyWorkflowId(vacancy),
      taskQueue,
      args,
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      staticSummary: `Vacancy in ${unit}`,
    });
  }
}

const closed: Refusal = {
  code: 'vacancy-closed',
  message: {
    id: 'Lowongan ini sudah ditutup; tidak ada yang berubah.',
    en: 'This vacancy is closed; nothing changed.',
  },
};

const failed: Refusal = {
  code: 'procedure-failed',
  message: {
    id: 'Lowongan tidak dapat memproses permintaan ini; tidak ada yang berubah. Hubungi operator.',
    en: 'The vacancy could not process this request; nothing was changed. Tell the operator.',
  },
};
