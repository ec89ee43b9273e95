import { z } from 'zod';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { findReadableCase } from './find-readable-case.ts';

export const verifyAudit = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/audit',
  action: 'case.verify-audit',
  tag: 'Cases',
  summary: "Recompute the hash chain of a case's audit events",
  params: caseParams,
  answers: {
    200: {
      description: 'Whether the chain holds, and where it breaks first',
      schema: z.strictObject({
        chain: z.enum(['ok', 'broken']),
        events: z.int(),
        head: z.string(),
        firstBrokenSeq: z.int().nullable(),
        headAgrees: z.boolean(),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    await findReadableCase(db, actor, params.caseNumber, 'case.verify-audit');
    const check = await verifyAuditChain(db, params.caseNumber);
    const holds = check.firstBrokenSeq === null && check.headAgrees;
    return { status: 200, body: { chain: holds ? 'ok' : 'broken', ...check } };
  },
});
