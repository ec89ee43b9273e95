import { z } from 'zod';
import type { VacancyLine, VacancyRecord } from '../../db/vacancy/read-vacancies.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import { vacancyOrigins, vacancyOutcomes, vacancyStates } from '../../domain/vacancy/vacancy-state.ts';
import { caseNumber, day, instant, uuid } from '../http/shapes.ts';

export const vacancyLine = z.strictObject({
  id: uuid,
  number: z.string().meta({ example: 'L-2026-000123' }),
  postId: z.string(),
  positionName: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  origin: z.enum(vacancyOrigins),
  state: z.enum(vacancyStates),
  outcome: z.enum(vacancyOutcomes).nullable(),
  round: z.int(),
  freeFrom: day.nullable(),
  openedAt: instant,
  publishedAt: instant.nullable(),
  closesAt: instant.nullable().meta({ description: 'Until when interest may be stated' }),
  closedAt: instant.nullable(),
});

export const vacancyShape = vacancyLine.extend({
  criteria: z
    .strictObject({
      weights: z.record(z.string(), z.int()).meta({ description: 'Per mille, as published' }),
      required: z.record(z.enum(competencies), z.int()),
    })
    .nullable(),
  handling: z
    .strictObject({
      causedByCase: caseNumber.nullable(),
      parentVacancy: uuid.nullable(),
      interested: z.int(),
      matchRun: uuid.nullable().meta({ description: 'The last run that ranked for it' }),
      cases: z.array(z.strictObject({ caseNumber, state: z.string(), place: z.int() })),
    })
    .optional()
    .meta({ description: 'For those who handle vacancies only' }),
});

export function showVacancyLine(line: VacancyLine): object {
  const { id, number, postId, positionName, unitId, unitName, origin, state, outcome, round } = line;
  const { freeFrom, openedAt, publishedAt, closesAt, closedAt } = line;
  return {
    ...{ id, number, postId, positionName, unitId, unitName, origin, state, outcome, round },
    ...{ freeFrom, openedAt, publishedAt, closesAt, closedAt },
  };
}

/** @param handles whether the reader sees what caused it, how many are interested and which cases it opened */
export function showVacancy(vacancy: VacancyRecord, handles: boolean): object {
  const { weights, required, causedByCase, parentVacancy, interested, matchRun, cases } = vacancy;
  const levels = required?.map((level, index) => [competencies[index]!, level] as const);
  return {
    ...showVacancyLine(vacancy),
    criteria: weights && levels ? { weights, required: Object.fromEntries(levels) } : null,
    ...(handles && { handling: { causedByCase, parentVacancy, interested, matchRun, cases } }),
  };
}
