import { z } from 'zod';
import {
  type InterestSaid,
  stateInterest as writeInterest,
  withdrawInterest,
} from '../../db/vacancy/state-interest.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { interestOver, vacancyClosed } from '../../domain/vacancy/vacancy-refusals.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findVacancy } from './find-vacancy.ts';

const answer = z.strictObject({ vacancyId: uuid, interested: z.boolean() });

export const stateInterest = defineRoute({
  method: 'post',
  path: '/v1/vacancies/{id}/interests',
  action: 'vacancy.state-interest',
  tag: 'Vacancies',
  summary: 'Say that you are interested, while the vacancy takes interest; saying it twice is saying it once',
  params: uuidParams,
  answers: { 200: { description: 'Noted', schema: answer } },
  problems: ['interest-not-open', 'vacancy-closed'],
  handle: ({ actor, params }, deps) => say(deps, actor, params.id, true),
});

export const takeInterestBack = defineRoute({
  method: 'delete',
  path: '/v1/vacancies/{id}/interests',
  action: 'vacancy.state-interest',
  tag: 'Vacancies',
  summary: 'Take your interest back, while the vacancy takes interest',
  params: uuidParams,
  answers: { 200: { description: 'Noted', schema: answer } },
  problems: ['interest-not-open', 'vacancy-closed'],
  handle: ({ actor, params }, deps) => say(deps, actor, params.id, false),
});

async function say({ db }: ApiDeps, actor: ReadingActor, id: string, interested: boolean) {
  const { state } = await findVacancy(db, actor, id);
  if (state === 'closed') throw Problem.of(vacancyClosed);
  // Heads of units and HR are employees too; an account without an employee has no career to be interested with.
  if (actor.employee === undefined) throw new Problem('not-allowed');
  const said: InterestSaid = { vacancy: id, employee: actor.employee, by: actor.account, now: new Date() };
  const noted = await db
    .transaction()
    .execute((tx) => (interested ? writeInterest(tx, said) : withdrawInterest(tx, said)));
  if (!noted) throw Problem.of(interestOver);
  return { status: 200, body: { vacancyId: id, interested } };
}
