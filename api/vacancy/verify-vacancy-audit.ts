import { z } from 'zod';
import { verifyVacancyChain } from '../../db/vacancy/verify-vacancy-chain.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findVacancy } from './find-vacancy.ts';

export const verifyVacancyAudit = defineRoute({
  method: 'get',
  path: '/v1/vacancies/{id}/audit',
  action: 'case.verify-audit',
  tag: 'Vacancies',
  summary: "Recompute the hash chain of a vacancy's audit events",
  params: uuidParams,
  answers: {
    200: {
      description: 'Whether the chain holds, and where it breaks first',
      schema: z.strictObject({
        chain: z.enum(['ok', 'broken']),
        events: z.int(),
        firstBrokenSeq: z.int().nullable(),
        headAgrees: z.boolean(),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    await findVacancy(db, actor, params.id);
    const check = await verifyVacancyChain(db, params.id);
    const holds = check.firstBrokenSeq === null && check.headAgrees;
    return { status: 200, body: { chain: holds ? 'ok' : 'broken', ...check } };
  },
});
