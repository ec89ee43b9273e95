import { z } from 'zod';
import { listEmbargoReads as readReads } from '../../db/embargo/list-embargo-reads.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, instant, limit, page, uuid } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';

const read = z.strictObject({ id: uuid, accountId: uuid, name: z.string(), route: z.string(), readAt: instant });

export const listEmbargoReads = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/embargo-reads',
  action: 'embargo.list-reads',
  tag: 'Cases',
  summary: 'Who saw the target post of a case before it was published',
  params: caseParams,
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'A page of early reads, in order', schema: page(read) } },
  async handle({ actor, params, query }, { db }) {
    await findReadableCase(db, actor, params.caseNumber, 'embargo.list-reads');
    const rows = await readReads(db, params.caseNumber, query);
    return {
      status: 200,
      body: pageOf(
        rows,
        query.limit,
        (row) => row.id,
        (row) => row,
      ),
    };
  },
});
