import type { z } from 'zod';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { TaskContext, TaskDefinition } from '../../domain/task/define-task.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { Language } from '../http/language.ts';
import { parse } from '../http/parse.ts';
import { ruleOfItem } from '../../domain/exception/exceptions-needed.ts';
import { Problem } from '../problem/problem.ts';

/**
 * Reads a form by the definition of its kind: its shape, then what is to be checked beyond it.
 * @returns the form as it is kept, and the codes that travel to the workflow
 */
export function readForm(
  task: TaskRow,
  actor: ReadingActor,
  raw: unknown,
  language: Language,
  found: Pick<
    TaskContext,
    'documents' | 'decision' | 'decree' | 'catalogue' | 'placement' | 'registry' | 'review'
  > = {},
): { form: object; answer: object } {
  // One of many definitions: which one is known only by the row.
  const definition = taskDefinitions[task.kind] as unknown as TaskDefinition<TaskKind, z.ZodType<object>, object>;
  const form = parse(definition.form, raw, 'form', language);
  const context: TaskContext = {
    today: localDate(Date.now(), actor.timeZone).toString(),
    certificate: task.verdict,
    gaps: task.gaps,
    papers: task.papers,
    requested: task.requested,
    ...(task.kind === 'eligibility-exception' && task.item !== null && { rule: ruleOfItem(task.item) }),
    ...found,
  };
  // A task that was answered already was checked when it was; time may have passed since.
  const refusal = task.state === 'open' ? definition.check?.(form, context) : undefined;
  if (refusal) throw Problem.of(refusal, 'form.');
  return { form, answer: definition.answer(form) };
}
