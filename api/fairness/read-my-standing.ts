import { z } from 'zod';
import { readOwnStanding } from '../../db/vacancy/read-standings.ts';
import { competencies, type Competency } from '../../domain/personnel/competency.ts';
import { competencyLabels } from '../../domain/vacancy/competency-label.ts';
import { gateLabel } from '../../domain/vacancy/gate-label.ts';
import { rankBand, rankBands } from '../../domain/vacancy/rank-band.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findVacancy } from '../vacancy/find-vacancy.ts';

export const readMyStanding = defineRoute({
  method: 'get',
  path: '/v1/vacancies/{id}/my-standing',
  action: 'vacancy.my-standing',
  tag: 'Fairness',
  summary: '"Why not me": your own band and gaps, once the shortlist is decided, and nothing of anybody else (F40)',
  params: uuidParams,
  answers: {
    200: {
      description: 'How you stood in the latest round in which you took part',
      schema: z.strictObject({
        round: z.int(),
        band: z.enum(rankBands),
        shortlisted: z.boolean(),
        nominated: z.boolean(),
        conditionsNotMet: z.array(z.strictObject({ rule: z.string(), title: z.string() })),
        gaps: z.array(
          z.strictObject({
            competency: z.enum(competencies),
            name: z.string(),
            required: z.int(),
            achieved: z.int().nullable(),
            missing: z.int(),
          }),
        ),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    await findVacancy(db, actor, params.id);
    const own = actor.employee === undefined ? undefined : await readOwnStanding(db, params.id, actor.employee);
    if (!own) throw new Problem('not-found');
    const { round, rank, ranked, shortlisted, nominated, gates, gaps } = own;
    const body = {
      ...{ round, band: rankBand(rank, ranked), shortlisted, nominated },
      conditionsNotMet: gates.map((rule) => ({ rule, title: gateLabel(rule) })),
      gaps: gaps.map((gap) => ({ ...gap, name: competencyLabels[gap.competency as Competency] })),
    };
    return { status: 200, body };
  },
});
