import { setImmediate as nextTurn } from 'node:timers/promises';
import type { AssignmentPlanRow, LeftOutPost } from '../../db/assignment-plan/assignment-plan-row.ts';
import {
  readPlanPeople,
  readPlanPosts,
  readStaffing,
  type RegisteredPost,
} from '../../db/assignment-plan/read-plan-register.ts';
import { readProfiles } from '../../db/exchange/read-profiles.ts';
import { rankCandidates } from '../../db/matching/rank-candidates.ts';
import type { Database } from '../../db/open-database.ts';
import type { AssignmentProblem, PlanPair } from '../../domain/assignment-plan/assignment-problem.ts';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { failedGates } from '../../domain/matching/match-gates.ts';
import { fitOf } from '../../domain/matching/score.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { prepareMatch } from '../matching/prepare-match.ts';

interface Asked {
  plan: AssignmentPlanRow;
  /** ISO date in the agency's time zone. */
  today: string;
  policy: Policy;
  /** Whoever asks for a plan is not part of it (F09). */
  exceptEmployee: string | null;
  signal: AbortSignal;
}

/** A post that can be planned, what it asks, and whom it would take, by fit. */
interface OpenPost extends RegisteredPost {
  criteria: MatchCriteria;
  fits: Map<string, number>;
}

/** What the registers make of a plan: the posts that can be filled, everybody who could, and how well. Who holds one may also stay. */
export async function readPlanProblem(
  db: Database,
  asked: Asked,
): Promise<{ problem: AssignmentProblem; leftOut: LeftOutPost[] }> {
  const { plan, today, signal, exceptEmployee } = asked;
  const { agency, input } = plan;
  const registered = await readPlanPosts(db, { agency, posts: input.posts, today });
  const leftOut: LeftOutPost[] = [];
  const open: OpenPost[] = [];
  for (const post of registered) {
    signal.throwIfAborted();
    const match = post.taken ? busy : await prepareMatch(db, { postId: post.postId, scope: 'agency', ...asked });
    if (isRefusal(match)) {
      leftOut.push({ postId: post.postId, code: match.code });
      continue;
    }
    const ranked = await rankCandidates(db, match.criteria, { limit: input.candidatesPerPost });
    const fits = new Map(ranked.map(({ employeeId, profile }) => [employeeId, fitOf(profile, match.criteria)]));
    open.push({ ...post, criteria: match.criteria, fits });
  }
  await addHolders(db, open, signal);

  const candidates = new Set(
    open.flatMap(({ holder, fits }) => [...(holder === null ? [] : [holder]), ...fits.keys()]),
  );
  if (exceptEmployee !== null && !open.some(({ holder }) => holder === exceptEmployee))
    candidates.delete(exceptEmployee);
  const people = await readPlanPeople(db, [...candidates], today);
  const numberOf = new Map(people.map(({ employeeId }, person) => [employeeId, person]));
  const pairs = open.flatMap(({ fits, holder }, post) =>
    [...fits].flatMap(([employee, fit]): PlanPair[] => {
      const person = numberOf.get(employee);
      const barred = employee === exceptEmployee && employee !== holder;
      return person === undefined || barred ? [] : [{ person, post, fit }];
    }),
  );
  const posts = open.map(({ postId, unitId, place }) => ({
    ...{ postId, unitId, place },
    mustFill: input.mustFill.includes(postId),
  }));
  const units = [...new Set([...people, ...posts, ...input.minimumStaffing].map(({ unitId }) => unitId))];
  const minima = new Map(input.minimumStaffing.map(({ unitId, minimum }) => [unitId, minimum]));
  const staffing = (await readStaffing(db, units, today)).map(({ unitId, incumbents, minimum }) => ({
    ...{ unitId, incumbents },
    // What lacks today a plan need not mend unless it is asked to; it may not make it worse (R13).
    minimum: minima.get(unitId) ?? Math.min(minimum, incumbents),
  }));
  return { problem: { people, posts, pairs, staffing, limits: input.limits }, leftOut };
}

/** Somebody or something is at work on the post already. */
const busy: Refusal = {
  code: 'post-reserved',
  message: { id: 'Jabatan atau pemangkunya sudah dalam perkara.', en: 'The post or its holder is in a case already.' },
};

/** Who holds one of the posts is asked of each: that is how swaps and longer cycles are found, however far down a list they stand. */
async function addHolders(db: Database, open: readonly OpenPost[], signal: AbortSignal): Promise<void> {
  const holders = open.flatMap(({ holder }) => (holder === null ? [] : [holder]));
  const profiles: ReadonlyMap<string, CandidateProfile> = await readProfiles(db, holders);
  for (const { criteria, fits, holder } of open) {
    for (const [employee, profile] of profiles)
      if (failedGates(profile, criteria).length === 0) fits.set(employee, fitOf(profile, criteria));
    const profile = holder === null ? undefined : profiles.get(holder);
    // No gate is asked of who stays.
    if (holder !== null) fits.set(holder, profile ? fitOf(profile, criteria) : 0);
    await nextTurn();
    signal.throwIfAborted();
  }
}
