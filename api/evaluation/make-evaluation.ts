import { z } from 'zod';
import { startEvaluation } from '../../contract/start-evaluation.ts';
import { findEvaluation } from '../../db/evaluation/evaluation-row.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { refuseHalf } from '../../domain/evaluation/half-to-evaluate.ts';
import { defineRoute } from '../http/route.ts';
import { Problem } from '../problem/problem.ts';
import { half } from './evaluation-shapes.ts';

export const makeEvaluation = defineRoute({
  method: 'post',
  path: '/v1/evaluations',
  action: 'evaluation.make',
  tag: 'Evaluation',
  summary: 'Have a half year evaluated that is over and has no evaluation; the schedule does it by itself twice a year',
  body: z.strictObject({ half }),
  answers: { 202: { description: 'It is being made; read it at its place', schema: z.strictObject({ half }) } },
  problems: ['evaluation-half-not-over', 'evaluation-before-records', 'evaluation-made-already', 'case-unavailable'],
  async handle({ actor, body }, { db, client, taskQueue, commandDeadlineMs }) {
    const refusal = refuseHalf(body.half, localDate(Date.now(), actor.timeZone).toString());
    if (refusal) throw Problem.of(refusal);
    if (await findEvaluation(db, actor.agency, body.half)) throw new Problem('evaluation-made-already');
    const order = { agency: actor.agency, half: body.half, askedBy: actor.account };
    await startEvaluation(client, taskQueue, order, commandDeadlineMs);
    return { status: 202, headers: { Location: `/v1/evaluations/${body.half}` }, body: { half: body.half } };
  },
});
