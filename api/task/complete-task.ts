import { officeCalendar } from '../calendar/office-calendar.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { z } from 'zod';
import { findCommand } from '../../db/command/find-command.ts';
import type { CommandRow } from '../../db/command/command-row.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { catalogueOfTask } from '../../db/reading/read-preparation.ts';
import { readTaskContext } from '../../db/reading/read-task-context.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import { mayComplete } from '../../domain/task/may-complete.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import type { ApiDeps } from '../deps.ts';
import type { Language } from '../http/language.ts';
import { defineRoute } from '../http/route.ts';
import { taskParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import type { ProblemCode } from '../problem/problem-table.ts';
import { placementAnswers, placementOfTask } from '../placement/placement-of-task.ts';
import { decisionAnswers, decisionOfTask } from '../post-choice/decision-of-task.ts';
import { completeVacancyTask } from '../vacancy/task/complete-vacancy-task.ts';
import { findVacancyTask, isVacancyTask } from '../vacancy/task/find-vacancy-task.ts';
import { showVacancyTask } from '../vacancy/task/show-vacancy-task.ts';
import { decreeAnswers, decreeOfTask } from '../decree/decree-of-task.ts';
import { registryOfTask } from '../registry/registry-of-task.ts';
import { reviewAnswers, reviewOfTask } from '../review/review-of-task.ts';
import { documentsOfTask } from './documents-of-task.ts';
import { findTask } from './find-task.ts';
import { readForm } from './read-form.ts';
import { assignmentOf, showTask } from './show-task.ts';
import { taskShape } from './task-shapes.ts';

/** What the intake check and its repair can be refused with. */
const documentAnswers: ProblemCode[] = [
  'document-judged-twice',
  'document-unknown',
  'document-already-judged',
  'document-not-scanned',
  'document-reasons-missing',
  'document-reasons-mismatch',
  'documents-not-accepted',
  'documents-still-owed',
  'missing-documents-unnamed',
  'no-document-refused',
  'document-refused-ends-case',
];

export const completeTask = defineRoute({
  method: 'post',
  path: '/v1/tasks/{id}/completion',
  action: 'task.complete',
  tag: 'Tasks',
  summary: 'Complete a task; the same answer again gives the same result',
  params: taskParams,
  body: z.strictObject({
    form: z
      .record(z.string(), z.unknown())
      .meta({ description: 'As the JSON Schema `form` of GET /v1/tasks/{id} says.' }),
  }),
  answers: { 200: { description: 'The task is completed', schema: taskShape } },
  problems: [
    'not-your-task',
    'self-dealing',
    'task-already-completed',
    'already-voted',
    'member-absent',
    'member-recused',
    'vote-without-reason',
    'motion-unknown',
    'motion-without-vote',
    'session-not-begun',
    'session-not-open',
    'session-closed',
    'session-without-quorum',
    'session-date-out-of-range',
    'not-seated',
    'not-on-panel',
    'documents-not-settled',
    'exception-is-task',
    'task-completion-pending',
    'task-not-open',
    'case-closed',
    ...placementAnswers,
    'exception-document-missing',
    'exception-document-unknown',
    'exception-wrong-authority',
    'exception-for-other-rule',
    'exception-over',
    'rule-without-exception',
    'reply-without-document',
    'reply-document-unknown',
    'reply-not-returnable',
    'gap-without-course',
    'course-without-gap',
    'course-planned-twice',
    'course-unknown',
    'course-not-offered',
    'course-for-other-competency',
    'course-change-without-reason',
    'waiver-without-reason',
    'training-evidence-missing',
    'training-evidence-unknown',
    'training-completed-in-future',
    'nominee-not-on-shortlist',
    'nominee-taken',
    'vacancy-closed',
    'case-unavailable',
    ...documentAnswers,
    ...decisionAnswers,
    ...decreeAnswers,
    ...reviewAnswers,
    'registry-writes-back-itself',
  ],
  async handle({ actor, params, body, language }, deps) {
    if (isVacancyTask(params.id)) {
      const found = () => findVacancyTask(deps.db, actor, params.id);
      await completeVacancyTask(deps, { task: await found(), actor, form: body.form, language });
      return { status: 200, body: await showVacancyTask(deps.db, actor, await found()) };
    }
    const task = await findTask(deps.db, actor, params.id);
    await complete(deps, { task, actor, form: body.form, language });
    const completed = await findTask(deps.db, actor, params.id);
    const daysLeft = workingDaysLeft(await officeCalendar(deps.db, actor.timeZone), Date.now());
    return { status: 200, body: showTask(completed, actor, await readTaskContext(deps.db, completed), daysLeft) };
  },
});

interface Attempt {
  task: TaskRow;
  actor: ReadingActor;
  form: unknown;
  language: Language;
}

async function complete(deps: ApiDeps, { task, actor, form: raw, language }: Attempt): Promise<void> {
  const dedupeKey = `complete:${task.id}`;
  const earlier = await findCommand(deps.db, dedupeKey);
  if (earlier && earlier.account_id !== actor.account) throw taken(earlier, task);
  if (!earlier) refuseUnlessOpen(task, actor);

  const documents = await documentsOfTask(deps.db, task);
  const decision = await decisionOfTask(deps.db, actor, task, raw);
  const decree = await decreeOfTask(deps.db, task, raw);
  const catalogue = await catalogueOfTask(deps.db, task);
  const placement = await placementOfTask(deps.db, actor, task, raw);
  const registry = await registryOfTask(deps, task);
  const review = await reviewOfTask(deps.db, actor, task, raw);
  const { form, answer } = readForm(task, actor, raw, language, {
    documents,
    decision,
    decree,
    catalogue,
    placement,
    registry,
    review,
  });
  const row =
    earlier ??
    (await takeCommand(deps.db, {
      ...{ kind: 'complete-task', dedupeKey, answer },
      caseNumber: task.caseNumber,
      task: task.id,
      account: actor.account,
      roles: actor.roles,
      body: { form },
    }));
  if (!isSameCommand(row, { kind: 'complete-task', account: actor.account, body: { form } })) throw taken(row, task);
  await runCommand(deps, row);
}

function refuseUnlessOpen(task: TaskRow, actor: ReadingActor): void {
  const ballot = task.kind === 'panel-vote';
  if (task.state === 'completed') throw new Problem(ballot ? 'already-voted' : 'task-already-completed');
  const refusal = mayComplete(assignmentOf(task), actor);
  if (refusal) throw Problem.of(refusal);
  if (task.state === 'cancelled')
    throw new Problem(task.caseClosed ? 'case-closed' : ballot ? 'session-closed' : 'task-not-open');
}

function taken({ state }: CommandRow, { kind }: TaskRow): Problem {
  if (state === 'sent') return new Problem('task-completion-pending');
  return new Problem(kind === 'panel-vote' ? 'already-voted' : 'task-already-completed');
}
