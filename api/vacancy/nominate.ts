import { z } from 'zod';
import { readShortlist } from '../../db/vacancy/read-standings.ts';
import { refuseNomination } from '../../domain/vacancy/refuse-nomination.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findVacancy } from './find-vacancy.ts';
import { runVacancyCommand } from './run-vacancy-command.ts';
import { showVacancy, vacancyShape } from './vacancy-shapes.ts';

export const nominate = defineRoute({
  method: 'post',
  path: '/v1/vacancies/{id}/nominations',
  action: 'vacancy.nominate',
  tag: 'Vacancies',
  summary:
    "Decide a shortlist: whom the committee nominates, in its order, or nobody; the nominees' cases open by themselves",
  params: uuidParams,
  body: z.strictObject({
    nominees: z.array(z.uuid()).max(20).meta({ description: 'Employees, the first choice first; empty for nobody.' }),
    reasons: z.string().trim().min(20).max(3900),
  }),
  answers: { 200: { description: 'The shortlist is decided', schema: vacancyShape } },
  problems: [
    'shortlist-not-open',
    'nominee-not-on-shortlist',
    'nominee-taken',
    'self-dealing',
    'vacancy-closed',
    'idempotency-key-reused',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const vacancy = await findVacancy(deps.db, actor, params.id);
    const listed = (await readShortlist(deps.db, params.id)).map(({ employeeId }) => employeeId);
    if (actor.employee !== undefined && listed.includes(actor.employee)) throw new Problem('self-dealing');
    // Whether it still waits the vacancy itself knows, also of a decision that is repeated.
    const refusal = refuseNomination(body.nominees, listed, true);
    if (refusal) throw Problem.of(refusal);
    await runVacancyCommand(deps, {
      ...{ kind: 'decide-shortlist', vacancy: params.id, dedupe: `shortlist:${params.id}:${vacancy.round}` },
      ...{ account: actor.account, body },
    });
    return { status: 200, body: showVacancy(await findVacancy(deps.db, actor, params.id), true) };
  },
});
