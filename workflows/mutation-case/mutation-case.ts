import { allHandlersFinished, CancellationScope, condition, isCancellation } from '@temporalio/workflow';
import type { CaseInput } from '../../contract/mutation-case.ts';
import type { Outcome } from '../../domain/mutation-case/stage.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { issueDecree as settleDecree, reversePlacement } from './activities.ts';
import { keepAgenda } from './agenda.ts';
import { CaseFile } from './case-file.ts';
import { registerHandlers } from './handlers.ts';
import { approve } from './stages/approval.ts';
import { assessCompetency } from './stages/competency-assessment.ts';
import { consult } from './stages/consultation.ts';
import { issueDecree } from './stages/decree.ts';
import { deliberate } from './stages/deliberation.ts';
import { checkIntake } from './stages/intake.ts';
import { evaluatePerformance } from './stages/performance-evaluation.ts';
import { place } from './stages/placement.ts';
import { review } from './stages/post-mutation-review.ts';
import { settleRescission } from './stages/settle-rescission.ts';
import { settleSubmittedExceptions } from './stages/settle-exceptions.ts';
import { train } from './stages/training.ts';

/** A workflow started for a submission that never came, or was refused, has no case to keep: it ends by itself. */
const submissionPatience = '15 minutes';

/**
 * One mutation of one civil servant, from the proposal to the last review.
 * Every stage waits for people; each may end the case early with its outcome.
 */
export async function mutationCase({ caseNumber }: CaseInput): Promise<Outcome | 'never-opened'> {
  const file = new CaseFile(caseNumber);
  const story = new CancellationScope();
  registerHandlers(file, story);

  await condition(() => file.opening !== undefined || file.refused, submissionPatience, { summary: 'submission' });
  if (!file.opening) return await neverOpened();

  // Beside the story, and beyond its end: what was done is written down, what is due is attended to.
  void CancellationScope.nonCancellable(() =>
    Promise.race([recordAll(file), keepAgenda(file.tasks, (due) => attend(file, due)), file.keepShowing()]),
  );

  const outcome = await story
    .run(() => Promise.race([tellToTheEnd(file), attendObjection(file, story), story.cancelRequested]))
    .catch((error: unknown) => recalled(file, error));
  await CancellationScope.nonCancellable(() => close(file, outcome));
  return outcome;
}

async function neverOpened(): Promise<'never-opened'> {
  await condition(allHandlersFinished);
  return 'never-opened';
}

function recordAll(file: CaseFile): Promise<never> {
  return file.recorder.run((recorded) => file.noteRecorded(recorded));
}

function attend(file: CaseFile, due: { task: string; kind: TaskKind }[]): Promise<unknown> {
  return file.recorder.write(...due.map((late) => ({ do: 'attend-task', ...late }) as const));
}

async function tellToTheEnd(file: CaseFile): Promise<Outcome> {
  const outcome = await moveThroughStages(file);
  await file.objections.settled(file);
  return outcome;
}

/** An objection that is upheld undoes the decision as the authority's own rescission does (F10, F27). */
function attendObjection(file: CaseFile, story: CancellationScope): Promise<never> {
  return file.objections.attend(file, (command) => {
    file.recalledAs = 'rescinded';
    void file.write({ do: 'recall', as: 'rescinded', command });
    story.cancel();
  });
}

async function moveThroughStages(file: CaseFile): Promise<Outcome> {
  return (
    (await checkIntake(file)) ??
    (await settleSubmittedExceptions(file)) ??
    (await evaluatePerformance(file)) ??
    (await assessCompetency(file)) ??
    (await consult(file)) ??
    (await deliberate(file)) ??
    (await approve(file)) ??
    (await issueDecree(file)) ??
    (await train(file)) ??
    (await place(file)) ??
    (await review(file))
  );
}

/** Compensation of a recalled case: what the placement changed is undone as far as it is still true (F10). */
async function recalled(file: CaseFile, error: unknown): Promise<Outcome> {
  if (!isCancellation(error)) throw error;
  // Cancelled by an operator, without anybody's word: on the record it counts as withdrawn.
  file.recalledAs ??= 'withdrawn';
  const { recalledAs } = file;
  return CancellationScope.nonCancellable(async () => {
    await file.recorder.settled();
    if (file.leadsJointDecree) await settleDecree({ caseNumber: file.caseNumber, now: Date.now(), released: true });
    if (file.effective) await undoPlacement(file);
    return recalledAs;
  });
}

async function undoPlacement(file: CaseFile): Promise<void> {
  const undone = await reversePlacement({
    ...{ caseNumber: file.caseNumber, step: file.recorder.nextStep(), now: Date.now() },
  });
  if (file.procedure.since020 && undone.unsettled) await settleRescission(file);
}

async function close(file: CaseFile, outcome: Outcome): Promise<void> {
  for (const { id } of file.tasks.all()) file.tasks.drop(id);
  file.outcome = outcome;
  file.stage = 'closed';
  await file.write({ do: 'close', outcome });
  file.show();
  await condition(allHandlersFinished);
}
