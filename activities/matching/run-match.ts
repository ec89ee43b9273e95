import { findMatchRun, type MatchRunLine } from '../../db/matching/find-match-run.ts';
import { lockPositionNeed } from '../../db/matching/lock-position-need.ts';
import { readMatchingAgency } from '../../db/matching/read-matching-agency.ts';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { MatchScope } from '../../domain/matching/matching-post.ts';
import { refuseMatch } from '../../domain/matching/refuse-match.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { keepMatchRun } from './keep-match-run.ts';
import { prepareMatch } from './prepare-match.ts';

export interface MatchOrder {
  /** Chosen by the caller (uuid): the same order again finds the run it made. */
  runId: string;
  postId: string;
  scope: MatchScope;
  vacancyId?: string | undefined;
  /** Account; absent where a workflow asks. */
  askedBy?: string | undefined;
  /** Epoch milliseconds. */
  now: number;
}

/** More than a committee reads. */
const mostKept = 10_000;

/**
 * Matches a post with everybody in scope and keeps the run: criteria, the profile of each candidate, ranking and hashes, all from one moment
 * of the database (F37, F39). Refuses with the codes of `refuseMatch`.
 */
export async function runMatch(db: Database, order: MatchOrder): Promise<MatchRunLine | Refusal> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((trx) => matchOnce(trx, order));
}

async function matchOnce(trx: Database, order: MatchOrder): Promise<MatchRunLine | Refusal> {
  const { runId, postId, scope, now } = order;
  const known = await findMatchRun(trx, { runId });
  if (known) return known;
  const office = await readMatchingAgency(trx, postId);
  if (!office) return refuseMatch(undefined, policyWith('standard', []))!;
  const { agencyId, timeZone, profilesFrom } = office;
  const today = localDate(now, timeZone).toString();
  const policy = policyWith('standard', await readPolicyParameters(trx, agencyId, 'standard', today));
  // Whoever closes the post meanwhile waits for this run or ends it: nobody is ranked for a post that is gone.
  await lockPositionNeed(trx, postId);
  const prepared = await prepareMatch(trx, { postId, scope, today, policy });
  if (isRefusal(prepared)) return prepared;
  return keepMatchRun(trx, {
    ...{ runId, agencyId, criteria: prepared.criteria, policy, profilesFrom, askedBy: order.askedBy },
    ...{ vacancyId: order.vacancyId, at: new Date(now), keep: mostKept },
  });
}
