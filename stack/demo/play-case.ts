import { setTimeout as delay } from 'node:timers/promises';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { type Api, ApiProblem, readAll, type Visitor } from './connect-api.ts';
import { handInCertificate, handInDocuments, handInException } from './hand-in-documents.ts';
import { storyAnswer, type StoryTask } from './story-answers.ts';
import type { TimelineEvent } from './watch-timeline.ts';

/** The head of the unit that is left does not answer: reminded, then escalated to the superior, who does. */
const neglectedKind: TaskKind = 'release-opinion';
/** The stack's stand-in of the national registry confirms what it is told. */
const confirmedByRegistry: TaskKind = 'registry-update';
/** A superior who may not be found leaves it to the holder after all. */
const longestNeglectMs = 25_000;
const lookAgainMs = 300;

export interface Office {
  api: Api;
  /** Whoever opened the cases; sees all tasks of the agency. */
  hr: Visitor;
  /** Between two steps, so that a person can follow. */
  paceMs: number;
  /** Whether the head of the unit that is left keeps the case waiting until it is escalated, as the story has it. */
  isPatient: boolean;
}

interface TaskLine {
  id: string;
  kind: TaskKind;
  stage: Stage;
  role: string;
  accountId: string | null;
  openedAt: string;
  escalated: boolean;
}

/**
 * Plays every person of a case to its end, over HTTP; or until it has come to a stage, for who wants to see it there.
 * @returns the outcome, or the stage
 */
export async function playCase(office: Office, caseNumber: string, until?: Stage): Promise<string> {
  for (;;) {
    const tasks = await readAll<TaskLine>(office.hr, `/v1/tasks?scope=agency&caseNumber=${caseNumber}&limit=100`);
    if (until !== undefined && tasks.some(({ stage }) => stage === until)) return until;
    let done = 0;
    for (const task of inOrder(tasks)) {
      // The write-back completes it; by hand it is refused as long as that goes well (F71).
      if (task.kind === confirmedByRegistry) continue;
      if (office.isPatient && task.kind === neglectedKind && isNeglected(task)) continue;
      done += await complete(office, caseNumber, task);
      await delay(office.paceMs);
    }
    if (done > 0) continue;
    if (tasks.length === 0) {
      const { outcome } = await office.hr.get<{ outcome: string | null }>(`/v1/cases/${caseNumber}`);
      if (outcome !== null) return outcome;
    }
    await delay(lookAgainMs);
  }
}

/** What comes before the new duty: knowing what it means, and the training for it. */
const beforeDuty: readonly TaskKind[] = [
  'benefit-acknowledgement',
  'training-plan',
  'training-completion',
  'training-waiver',
];

/** As they were opened; but who is still to be trained starts the new duty afterwards (S5). */
function inOrder(tasks: TaskLine[]): TaskLine[] {
  const sorted = tasks.sort((a, b) => a.id.localeCompare(b.id));
  const training = sorted.filter(({ kind }) => beforeDuty.includes(kind));
  return training.length > 0 ? training : sorted;
}

function isNeglected({ escalated, openedAt }: TaskLine): boolean {
  return !escalated && Date.now() - Date.parse(openedAt) < longestNeglectMs;
}

/** @returns 0 where somebody or something was quicker: a session closed without this vote */
async function complete(office: Office, caseNumber: string, task: TaskLine): Promise<0 | 1> {
  const account = (task.escalated && (await superior(office, caseNumber, task.id))) || (await holder(office, task));
  const visitor = office.api.as(account);
  const whole = await visitor.get<StoryTask>(`/v1/tasks/${task.id}`);
  const today = localDate(Date.now(), 'Asia/Jakarta').toString();
  try {
    const form = { ...storyAnswer(whole, today), ...(await papersOf(office, visitor, caseNumber, whole)) };
    await visitor.post(`/v1/tasks/${task.id}/completion`, { form });
    return 1;
  } catch (error) {
    const settled = ['task-not-open', 'task-already-completed', 'task-completion-pending', 'case-closed'];
    if (error instanceof ApiProblem && settled.includes(error.code)) return 0;
    throw error;
  }
}

/** Before HR checks the proposal its documents are handed in; then each gets its verdict. An exception needs its document too, and training its certificate. */
async function papersOf(
  office: Office,
  visitor: Visitor,
  caseNumber: string,
  { kind, item }: StoryTask,
): Promise<object> {
  if (kind === 'eligibility-exception') return handInException(visitor, caseNumber, item!);
  if (kind === 'training-completion') return handInCertificate(visitor, caseNumber);
  if (kind !== 'intake-check') return {};
  const { employee } = await office.hr.get<{ employee: { id: string } }>(`/v1/cases/${caseNumber}`);
  const { accountId } = await office.hr.get<{ accountId: string }>(`/v1/employees/${employee.id}`);
  return handInDocuments({ employee: office.api.as(accountId), hr: office.hr }, caseNumber);
}

/** Who holds the task, for a pool the first of its role. */
async function holder({ hr }: Office, { accountId, role, id }: TaskLine): Promise<string> {
  if (accountId !== null) return accountId;
  const { items } = await hr.get<{ items: { id: string }[] }>(`/v1/accounts?role=${role}&limit=1`);
  const [first] = items;
  if (!first) throw new Error(`nobody has the role ${role} for task ${id}`);
  return first.id;
}

/** To whom a task that waits for the superior was escalated; undefined where the superior may not act. */
async function superior(office: Office, caseNumber: string, task: string): Promise<string | undefined> {
  const events = await readAll<TimelineEvent>(office.hr, `/v1/cases/${caseNumber}/timeline?limit=500`);
  const account = events.findLast((event) => event.action === 'task-escalated' && event.task === task)?.detail[
    'superior'
  ];
  if (typeof account !== 'string') return undefined;
  const { mayComplete } = await office.api.as(account).get<{ mayComplete: boolean }>(`/v1/tasks/${task}`);
  return mayComplete ? account : undefined;
}
