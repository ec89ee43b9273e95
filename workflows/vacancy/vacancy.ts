import { allHandlersFinished, CancellationScope, condition, isCancellation, sleep } from '@temporalio/workflow';
import type { VacancyInput } from '../../contract/vacancy.ts';
import type { VacancyOutcome } from '../../domain/vacancy/vacancy-state.ts';
import { keepAgenda } from '../mutation-case/agenda.ts';
import { registerHandlers } from './handlers.ts';
import { VacancyFile } from './vacancy-file.ts';

/** A workflow started for an order that never came, or was refused, has no vacancy to fill: it ends by itself. */
const orderPatience = '15 minutes';
/** A held post is looked at again this often once its holder should have left. */
const aWeek = 7 * 86_400_000;

/**
 * One vacant post, from the question whether anybody is needed to somebody placed on it (F36). A round asks everybody, a committee
 * chooses, and cases move the chosen one after the other until one is placed.
 */
export async function vacancy({ vacancy: id }: VacancyInput): Promise<VacancyOutcome | 'never-opened'> {
  const file = new VacancyFile(id);
  const story = new CancellationScope();
  registerHandlers(file, story);

  await condition(() => file.opening !== undefined || file.refused, orderPatience, { summary: 'order' });
  if (!file.opening) return await neverOpened();

  void CancellationScope.nonCancellable(() => keepAgenda(file.tasks, (due) => attend(file, due)));
  const outcome = await story
    .run(() => Promise.race([fill(file), story.cancelRequested]))
    .catch((error: unknown) => ended(file, error));
  await CancellationScope.nonCancellable(() => close(file, outcome));
  return outcome;
}

async function neverOpened(): Promise<'never-opened'> {
  await condition(allHandlersFinished);
  return 'never-opened';
}

async function attend(file: VacancyFile, due: readonly { task: string }[]): Promise<void> {
  for (const { task } of due) await file.write({ do: 'attend-task', task });
}

async function fill(file: VacancyFile): Promise<VacancyOutcome> {
  while (file.round < file.opening!.rounds) {
    file.round += 1;
    const { need } = await file.write({ do: 'check-need', round: file.round });
    if (need === 'gone') return 'withdrawn';
    if (need === 'not-needed') return 'not-needed';
    const { need: still } = await file.write({ do: 'match' });
    if (still === 'gone') return 'withdrawn';
    await takeInterest(file);
    if ((await decideOnShortlist(file)) === 0) continue;
    if (await placeNominee(file)) return 'filled';
  }
  return 'unfilled';
}

/** The criteria are public for as long as people may say that they are interested. */
async function takeInterest(file: VacancyFile): Promise<void> {
  const { until } = await file.write({ do: 'publish' });
  file.enter('published', until);
  await sleep(Math.max(until! - Date.now(), 1), { summary: 'expressions of interest' });
}

/** @returns how many the committee named; nobody where nobody stands on the list */
async function decideOnShortlist(file: VacancyFile): Promise<number> {
  const asked = file.askCommittee();
  const { shortlisted } = await file.write({ do: 'close-interest', task: asked.id });
  if (shortlisted === 0) {
    file.tasks.drop(asked.id);
    return 0;
  }
  file.enter('shortlisted');
  return (await asked.answer).nominated;
}

/** One case after the other: a post is reserved for one person at a time. */
async function placeNominee(file: VacancyFile): Promise<boolean> {
  for (;;) {
    const { caseNumber, notBefore } = await file.write({ do: 'open-case' });
    if (notBefore !== undefined) {
      file.enter('nominated', notBefore);
      await sleep(Math.max(notBefore - Date.now(), aWeek), { summary: 'the post becomes free' });
      continue;
    }
    if (caseNumber === undefined) return false;
    file.caseNumber = caseNumber;
    file.enter('nominated');
    const became = await file.newsOf(caseNumber);
    file.caseNumber = undefined;
    await file.write({ do: 'settle-nominee', caseNumber, became });
    if (became === 'placed') return true;
  }
}

async function ended(file: VacancyFile, error: unknown): Promise<VacancyOutcome> {
  if (!isCancellation(error)) throw error;
  // Cancelled by an operator, without anybody's word: on the record HR took it back.
  file.ended ??= 'cancelled';
  await CancellationScope.nonCancellable(() => file.settled());
  return file.ended;
}

async function close(file: VacancyFile, outcome: VacancyOutcome): Promise<void> {
  file.outcome = outcome;
  await file.write({ do: 'close', outcome });
  file.enter('closed');
  await condition(allHandlersFinished);
}
