import { z } from 'zod';
import { listCases as readCases } from '../../db/reading/list-cases.ts';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { outcomes, stages } from '../../domain/mutation-case/stage.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, code, flag, limit, page } from '../http/shapes.ts';
import { readerOf } from '../rights/reader-of.ts';
import { caseLine, showCaseLine } from './case-line.ts';
import { expectedFinishes } from './expected-finish.ts';

export const listCases = defineRoute({
  method: 'get',
  path: '/v1/cases',
  action: 'case.list',
  tag: 'Cases',
  summary: 'Cases you may see, newest first',
  query: z.strictObject({
    stage: z.enum(stages).optional(),
    status: z.enum(['open', 'closed']).optional(),
    outcome: z.enum(outcomes).optional(),
    unit: code.optional(),
    needsAttention: flag.optional(),
    about: z.literal('me').optional().meta({ description: 'Those about yourself alone.' }),
    after: caseNumber.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of cases', schema: page(caseLine) } },
  async handle({ actor, query }, { db }) {
    const reader = { ...readerOf(actor), seesAll: hasRole('case.list', actor.roles) };
    const rows = await readCases(db, reader, query);
    const shown = rows.slice(0, query.limit).filter((row) => row.embargoed && row.seesTarget);
    await noteEmbargoReads(
      db,
      actor.account,
      '/v1/cases',
      shown.map((row) => row.caseNumber),
    );
    const numbers = rows.slice(0, query.limit).map((row) => row.caseNumber);
    const finishes = await expectedFinishes(db, numbers);
    const show = (row: (typeof rows)[number]): object => ({
      ...showCaseLine(row),
      expectedFinish: finishes.get(row.caseNumber) ?? null,
    });
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.caseNumber, show) };
  },
});
