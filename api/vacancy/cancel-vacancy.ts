import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findVacancy } from './find-vacancy.ts';
import { runVacancyCommand } from './run-vacancy-command.ts';
import { showVacancy, vacancyShape } from './vacancy-shapes.ts';

export const cancelVacancy = defineRoute({
  method: 'post',
  path: '/v1/vacancies/{id}/cancellation',
  action: 'vacancy.open',
  tag: 'Vacancies',
  summary: 'Take a vacancy back while no case of a nominee is under way',
  params: uuidParams,
  body: z.strictObject({ reason: z.string().trim().min(20).max(4000) }),
  answers: { 200: { description: 'The vacancy, on its way to be closed', schema: vacancyShape } },
  problems: ['vacancy-closed', 'nominee-under-way', 'idempotency-key-reused', 'case-unavailable'],
  async handle({ actor, params, body }, deps) {
    await findVacancy(deps.db, actor, params.id);
    await runVacancyCommand(deps, {
      ...{ kind: 'cancel', vacancy: params.id, dedupe: `cancel:${params.id}:${actor.account}` },
      ...{ account: actor.account, body },
    });
    return { status: 200, body: showVacancy(await findVacancy(deps.db, actor, params.id), true) };
  },
});
