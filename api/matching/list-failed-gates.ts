import { z } from 'zod';
import { judgePeople } from '../../db/matching/judge-people.ts';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import { matchGates } from '../../domain/matching/match-gates.ts';
import { wordFailedGate } from '../../domain/matching/word-failed-gate.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid, uuidParams } from '../http/shapes.ts';
import { findReadableRun } from './find-readable-run.ts';
import { failedPerson } from './matching-shapes.ts';

export const listFailedGates = defineRoute({
  method: 'get',
  path: '/v1/match-runs/{id}/failed-gates',
  action: 'match.read',
  tag: 'Matching',
  summary:
    "Who of the agency fails which gate of the run's criteria as the registers stand now, and from when they would pass",
  params: uuidParams,
  query: z.strictObject({ gate: z.enum(matchGates).optional(), after: uuid.optional(), limit }),
  answers: { 200: { description: 'A page by employee', schema: page(failedPerson) } },
  problems: ['not-found', 'own-match-run'],
  async handle({ actor, params, query }, { db }) {
    const { criteria } = await findReadableRun(db, actor, params.id);
    // Who fails is shown of the own agency alone, whoever else was asked.
    const people = await judgePeople(
      db,
      { ...criteria, agency: criteria.ownAgency },
      { ...query, limit: query.limit + 1 },
    );
    await noteBulkAccess(db, {
      ...{ agency: actor.agency, account: actor.account, role: readingRole('match.read', actor.roles) },
      ...{ kind: 'match-run', criteria: [], shown: Math.min(people.length, query.limit) },
    });
    const body = pageOf(
      people,
      query.limit,
      ({ employeeId }) => employeeId,
      ({ employeeId, name, unitName, gates, profile }) => ({
        ...{ employeeId, name, unitName },
        failed: gates.map((gate) => wordFailedGate(gate, profile, criteria)),
      }),
    );
    return { status: 200, body };
  },
});
