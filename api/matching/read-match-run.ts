import { z } from 'zod';
import { type KeptCandidate, readMatchCandidates } from '../../db/matching/read-match-candidates.ts';
import type { Database } from '../../db/open-database.ts';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { localize } from '../http/language.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { ndjson } from '../http/send-lines.ts';
import { limit, page, uuidParams } from '../http/shapes.ts';
import { findReadableRun } from './find-readable-run.ts';
import { matchRun, rankedCandidate } from './matching-shapes.ts';
import { showCandidate, showRun } from './show-candidate.ts';

const streamedAtOnce = 500;

export const readMatchRun = defineRoute({
  method: 'get',
  path: '/v1/match-runs/{id}',
  action: 'match.read',
  tag: 'Matching',
  summary: 'A run with its ranking, explained point by point (F37, F38); all of it as NDJSON where that is accepted',
  params: uuidParams,
  query: z.strictObject({
    after: z
      .string()
      .regex(/^\d{1,6}$/)
      .optional(),
    limit,
  }),
  answers: {
    200: {
      description: 'The run and a page of its candidates; `after` is a rank',
      schema: page(rankedCandidate).extend({ run: matchRun }),
      alsoAs: [ndjson],
    },
  },
  problems: ['not-found', 'own-match-run'],
  async handle({ actor, params, query, prefers, language }, { db }) {
    const run = await findReadableRun(db, actor, params.id);
    const whole = prefers(['application/json', ndjson]) === ndjson;
    const rows = whole
      ? []
      : await readMatchCandidates(db, run.id, {
          agency: actor.agency,
          after: Number(query.after ?? 0),
          limit: query.limit + 1,
        });
    await noteBulkAccess(db, {
      ...{ agency: actor.agency, account: actor.account, role: readingRole('match.read', actor.roles) },
      ...{ kind: 'match-run', criteria: [], shown: whole ? run.kept : Math.min(rows.length, query.limit) },
    });
    if (whole) {
      const line = (candidate: KeptCandidate) =>
        JSON.stringify(localize(showCandidate(candidate, run.criteria), language));
      return { status: 200, lines: candidateLines(db, run.id, actor.agency, line) };
    }
    const body = pageOf(
      rows,
      query.limit,
      ({ rank }) => String(rank),
      (row) => showCandidate(row, run.criteria),
    );
    return { status: 200, body: { run: showRun(run), ...body } };
  },
});

async function* candidateLines(
  db: Database,
  runId: string,
  agency: string,
  line: (candidate: KeptCandidate) => string,
): AsyncGenerator<string, void> {
  for (let after = 0; ;) {
    const rows = await readMatchCandidates(db, runId, { agency, after, limit: streamedAtOnce });
    yield* rows.map(line);
    if (rows.length < streamedAtOnce) return;
    after = rows.at(-1)!.rank;
  }
}
