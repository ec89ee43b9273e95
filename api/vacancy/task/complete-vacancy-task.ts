import { findVacancyCommand } from '../../../db/command/vacancy-command.ts';
import type { ReadingActor } from '../../../db/reading/read-actor.ts';
import type { VacancyTaskRow } from '../../../db/vacancy/read-vacancy-task.ts';
import { mayComplete } from '../../../domain/task/may-complete.ts';
import { taskDefinitions } from '../../../domain/task-kinds/task-definitions.ts';
import { refuseNomination } from '../../../domain/vacancy/refuse-nomination.ts';
import type { ApiDeps } from '../../deps.ts';
import type { Language } from '../../http/language.ts';
import { parse } from '../../http/parse.ts';
import { Problem } from '../../problem/problem.ts';
import { assignmentOf } from '../../task/show-task.ts';
import { runVacancyCommand } from '../run-vacancy-command.ts';

interface Attempt {
  task: VacancyTaskRow;
  actor: ReadingActor;
  form: unknown;
  language: Language;
}

/** The committee's word; the same answer again gives the same result, as with every task. */
export async function completeVacancyTask(deps: ApiDeps, { task, actor, form: raw, language }: Attempt): Promise<void> {
  const dedupe = `complete:${task.id}`;
  const earlier = await findVacancyCommand(deps.db, dedupe);
  if (!earlier) refuseUnlessOpen(task, actor);
  else if (earlier.accountId !== actor.account) throw taken(earlier.state);

  const definition = taskDefinitions[task.kind];
  const form = parse(definition.form, raw, 'form', language);
  const refusal = task.state === 'open' ? refuseNomination(form.nominees, task.shortlist) : undefined;
  if (refusal) throw Problem.of(refusal, 'form.');
  await runVacancyCommand(deps, {
    ...{ kind: 'complete-task', vacancy: task.vacancyId, task: task.id, dedupe },
    ...{ account: actor.account, roles: actor.roles, body: { form }, answer: definition.answer(form) },
  }).catch((error: unknown) => {
    if (error instanceof Problem && error.code === 'idempotency-key-reused') throw taken(earlier?.state ?? 'sent');
    throw error;
  });
}

function refuseUnlessOpen(task: VacancyTaskRow, actor: ReadingActor): void {
  if (task.state === 'completed') throw new Problem('task-already-completed');
  const refusal = mayComplete(assignmentOf(task), actor);
  if (refusal) throw Problem.of(refusal);
  if (task.state === 'cancelled') throw new Problem(task.vacancyClosed ? 'vacancy-closed' : 'task-not-open');
}

function taken(state: 'sent' | 'acknowledged' | 'refused'): Problem {
  return new Problem(state === 'sent' ? 'task-completion-pending' : 'task-already-completed');
}
