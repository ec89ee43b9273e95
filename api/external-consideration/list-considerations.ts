import { z } from 'zod';
import { listConsiderations as list } from '../../db/external-consideration/list-considerations.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { considerationStates } from '../../domain/external-consideration/consideration-state.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { readerOf } from '../rights/reader-of.ts';
import { considerationShape, showConsideration } from './consideration-shape.ts';

export const listConsiderations = defineRoute({
  method: 'get',
  path: '/v1/external-considerations',
  action: 'consideration.list',
  tag: 'External considerations',
  summary: 'Requests to authorities outside: to a client those it answers, to HR those of the agency (F24)',
  query: z.strictObject({ caseNumber: caseNumber.optional(), state: z.enum(considerationStates).optional() }),
  answers: { 200: { description: 'Newest first', schema: z.strictObject({ items: z.array(considerationShape) }) } },
  problems: ['not-found'],
  async handle({ actor, query }, { db }) {
    const inside = hasRole('case.list', actor.roles);
    // A case that the reader has no part in, or has stepped back from, is not read through its requests either.
    if (inside && query.caseNumber !== undefined) await findReadableCase(db, actor, query.caseNumber, 'case.read');
    const rows = await list(db, { ...(inside ? { reader: readerOf(actor) } : { client: actor.account }), ...query });
    // What an authority says of a person is part of the dossier; what a client said itself it may have back.
    if (inside) {
      const role = readingRole('consideration.list', actor.roles);
      const caseNumbers = rows.filter(({ reasons }) => reasons !== null).map((row) => row.caseNumber);
      await noteAccess(db, { account: actor.account, role, kind: 'case-file', of: { caseNumbers } });
    }
    return { status: 200, body: { items: rows.map(showConsideration) } };
  },
});
