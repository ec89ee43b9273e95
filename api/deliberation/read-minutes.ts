import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseNumber, caseParams, instant } from '../http/shapes.ts';
import { findMinutes } from './find-minutes.ts';

const path = '/v1/cases/{caseNumber}/minutes';

export const readSealedMinutes = defineRoute({
  method: 'get',
  path,
  action: 'minutes.read',
  tag: 'Deliberation',
  summary: 'The sealed minutes; `sha256` is the digest of `text`, which is the RFC 8785 form of `minutes`',
  params: caseParams,
  answers: {
    200: {
      description: 'The minutes with their seal',
      schema: z.strictObject({
        caseNumber,
        sha256: z.string(),
        sealedBy: z.string(),
        sealedAt: instant,
        minutes: z.record(z.string(), z.unknown()),
        text: z.string(),
      }),
    },
  },
  problems: ['minutes-not-sealed', 'employee-erased', 'self-dealing'],
  async handle({ actor, params }, { db }) {
    const { body, sha256, sealedBy, sealedAt, minutes } = await findMinutes(db, actor, params.caseNumber, path);
    const { caseNumber: number } = params;
    return {
      status: 200,
      body: { caseNumber: number, sha256, sealedBy, sealedAt: sealedAt.toISOString(), minutes, text: body },
    };
  },
});
