import { z } from 'zod';
import { createHash } from 'node:crypto';
import { runMatch } from '../../activities/matching/run-match.ts';
import { findMatchRun } from '../../db/matching/find-match-run.ts';
import { readMatchingAgency } from '../../db/matching/read-matching-agency.ts';
import { matchScopes } from '../../domain/matching/matching-post.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { defineRoute } from '../http/route.ts';
import { code } from '../http/shapes.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { Problem } from '../problem/problem.ts';
import { matchRun } from './matching-shapes.ts';
import { showRun } from './show-candidate.ts';

export const startMatch = defineRoute({
  method: 'post',
  path: '/v1/posts/{id}/matches',
  action: 'match.run',
  tag: 'Matching',
  summary:
    'Match a post of your agency with everybody in scope: gates, then the published score (F37); the run is kept',
  params: z.strictObject({ id: code }),
  headers: idempotencyKey,
  body: z.strictObject({ scope: z.enum(matchScopes).default('agency') }),
  answers: { 201: { description: 'The run; its candidates are read from /v1/match-runs', schema: matchRun } },
  problems: [
    'not-found',
    'post-closed',
    'standard-without-competencies',
    'weights-do-not-sum',
    'idempotency-key-reused',
  ],
  async handle({ actor, params, body, headers }, { db }) {
    const office = await readMatchingAgency(db, params.id);
    if (office?.agencyId !== actor.agency) throw new Problem('not-found');
    const runId = runIdOf(`${actor.account}:${headers['idempotency-key']}`);
    const order = { runId, postId: params.id, scope: body.scope, askedBy: actor.account };
    const made = await runMatch(db, { ...order, now: Date.now() });
    if (isRefusal(made)) throw Problem.of(made, 'params.');
    if (made.postId !== params.id || made.scope !== body.scope) throw new Problem('idempotency-key-reused');
    const run = await findMatchRun(db, { runId });
    return { status: 201, body: showRun(run!), headers: { Location: `/v1/match-runs/${runId}` } };
  },
});

/** The same key of the same account is the same run: a uuid (version 8) of the digest. */
function runIdOf(key: string): string {
  const digest = createHash('sha256').update(key).digest('hex');
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-');
}
