import { z } from 'zod';
import { evaluationMeasures } from './evaluation-measures.ts';
import { questionRules } from '../../domain/evaluation/question-parameters.ts';
import { fairnessDimensions } from '../../domain/fairness/fairness.ts';
import { halfYearPattern } from '../../domain/fairness/half-year.ts';
import { stages } from '../../domain/mutation-case/stage.ts';
import { directions } from '../../domain/personnel/direction.ts';
import { initiators } from '../../domain/personnel/initiator.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { scopes } from '../../domain/personnel/scope.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { day, instant } from '../http/shapes.ts';

const { people, interval, rate } = evaluationMeasures;
const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const half = z.string().regex(halfYearPattern).meta({ example: '2026-1' });
export const halfParams = z.strictObject({ half });

export const evaluationLine = z.strictObject({
  half,
  asOf: day,
  rules: z.string(),
  inputsHash: hash,
  reportHash: hash,
  madeAt: instant,
});

const outcomeLine = z.strictObject({
  scope: z.enum(scopes),
  direction: z.enum(directions),
  initiator: z.enum(initiators),
  ...{ cases: people, worked: people, notEffective: people, withoutMove: people },
  workedRate: rate,
  interval: interval.nullable(),
});

export const evaluationShape = evaluationLine.extend({
  from: day,
  before: day,
  seed: z.int(),
  questions: z.array(
    z.strictObject({
      rule: z.enum(questionRules),
      parameter: z.string(),
      direction: z.enum(directions).optional(),
      found: z.int(),
      of: z.int(),
      text: z.string(),
    }),
  ),
  effects: z.array(
    z.strictObject({
      direction: z.enum(['all', ...directions]),
      verdict: z.enum(['too-few', 'no-difference', 'better', 'worse']),
      ...{ matched: people, unmatched: people, controls: people },
      effect: z.number().optional().meta({ description: 'Steps of the annual rating; absent where there are too few' }),
      interval: interval.optional(),
      text: z.string(),
    }),
  ),
  notCompared: z.strictObject({ unrated: people, movedAgain: people }),
  outcomes: z.array(outcomeLine),
  outcomesOfFiveYears: z.array(outcomeLine),
  stages: z.array(z.strictObject({ stage: z.enum(stages), stays: people, median: people, nineOfTen: people })),
  tasks: z.array(
    z.strictObject({
      kind: z.enum(taskKinds),
      title: z.string(),
      cases: people,
      due: people,
      late: people,
      lateRate: rate,
    }),
  ),
  units: z.array(
    z.strictObject({
      ...{ unitId: z.string(), unitName: z.string(), positionClass: z.enum(positionClasses) },
      ...{ need: z.int(), minimum: z.int(), incumbents: z.int() },
      state: z.enum(['below-minimum', 'below-need', 'above-need']),
    }),
  ),
  fairness: z
    .strictObject({
      vacancies: z.int(),
      lines: z.array(
        z.strictObject({
          dimension: z.enum(fairnessDimensions),
          verdict: z.enum(['too-few', 'none-shortlisted', 'four-fifths-met', 'four-fifths-missed']),
          groups: z.array(z.strictObject({ member: z.string(), applied: people, shortlisted: people, rate })),
        }),
      ),
    })
    .nullable(),
});
