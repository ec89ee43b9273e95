import { z } from 'zod';
import { listAccesses } from '../../db/privacy/list-accesses.ts';
import { readOwnData } from '../../db/privacy/read-own-data.ts';
import { defineRoute } from '../http/route.ts';
import { instant } from '../http/shapes.ts';
import { hideTarget } from '../embargo/hide-target.ts';
import { assembleCase } from '../mutation-case/assemble-case.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { accessShape, showAccess } from './access-shape.ts';
import { type OwnPapers, ownPapers } from './own-papers.ts';

const rows = z.array(z.looseObject({}));

const exported = z.strictObject({
  exportedAt: instant,
  legalBasis: z.string(),
  person: z.looseObject({}),
  account: z.looseObject({}).nullable(),
  positions: rows,
  performance: rows,
  competencies: rows,
  talent: rows,
  discipline: rows,
  clearances: rows,
  relationships: rows,
  wishes: rows,
  cases: rows.meta({ description: 'Each as GET /v1/cases/{caseNumber} shows it to the person it is about.' }),
  documents: rows,
  considerations: rows,
  choices: rows,
  answers: rows,
  notifications: rows,
  accesses: z.array(accessShape),
});

/** Beyond what anybody reads; the whole list is at /v1/me/accesses, page by page. */
const accessesShown = 10_000;

export const exportOwnData = defineRoute({
  method: 'get',
  path: '/v1/me/data',
  action: 'privacy.export-own-data',
  tag: 'Privacy',
  summary: 'Everything the service keeps about you (UU 27/2022 art. 6 and 7)',
  answers: { 200: { description: 'Your data', schema: exported } },
  async handle({ actor }, deps) {
    if (actor.employee === undefined) throw new Problem('not-allowed');
    const { cases, ...data } = await readOwnData(deps.db, actor.employee);
    const files = [];
    const papers: OwnPapers = { documents: [], considerations: [], choices: [] };
    for (const { caseNumber } of cases) {
      const readable = await findReadableCase(deps.db, actor, caseNumber, 'case.read');
      const file = await assembleCase(deps, caseNumber, readable.view, actor.roles);
      files.push(readable.seesTarget ? file : hideTarget(file));
      const { documents, considerations, choices } = await ownPapers(deps, actor, readable);
      papers.documents.push(...documents);
      papers.considerations.push(...considerations);
      papers.choices.push(...choices);
    }
    const accesses = await listAccesses(deps.db, actor.employee, { limit: accessesShown });
    return {
      status: 200,
      headers: { 'Content-Disposition': 'attachment; filename="mutasi-data.json"' },
      body: {
        exportedAt: new Date().toISOString(),
        legalBasis: 'UU 27/2022 Pasal 6–7',
        ...data,
        cases: files,
        ...papers,
        accesses: accesses.map(showAccess),
      },
    };
  },
});
