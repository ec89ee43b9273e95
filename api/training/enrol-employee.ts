import { z } from 'zod';
import { enrol } from '../../db/training/enrol.ts';
import { readTraining } from '../../db/training/read-training.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { letters } from '../../domain/notification/letters.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, uuid } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { trainingShape } from './training-item-shape.ts';

export const enrolEmployee = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/training-enrolments',
  action: 'training.enrol',
  tag: 'Training',
  summary: 'Give a course of the case its session; another session takes the place of the first (F54)',
  params: caseParams,
  body: z.strictObject({ item: z.int().min(1).max(99), sessionId: uuid }),
  answers: { 200: { description: 'The training with its session', schema: trainingShape } },
  problems: [
    'self-dealing',
    'case-closed',
    'training-item-unknown',
    'training-not-owed',
    'session-unknown',
    'session-of-other-course',
    'session-begun',
    'session-full',
  ],
  async handle({ actor, params: { caseNumber }, body }, { db }) {
    const { standing } = await findReadableCase(db, actor, caseNumber, 'training.enrol');
    const barred = mayHold({ barred: [standing.employee_account_id] }, actor.account);
    if (barred) throw Problem.of(barred);
    const refused = await db.transaction().execute((tx) =>
      enrol(tx, {
        ...{ caseNumber, item: body.item, sessionId: body.sessionId, account: actor.account },
        ...{ today: localDate(Date.now(), actor.timeZone).toString(), now: new Date() },
        letterOf: ({ title, startsOn, endsOn }) =>
          letters['training-enrolled']({ caseNumber, course: title, startsOn, endsOn }),
      }),
    );
    if (refused) throw new Problem(refused);
    const training = await readTraining(db, caseNumber);
    return { status: 200, body: training.find(({ item }) => item === body.item) };
  },
});
