import { computeDirection, type Direction } from '../personnel/direction.ts';
import type { Refusal } from '../refusal.ts';
import type { DecisionFacts } from './decision-facts.ts';
import {
  demotionUnacknowledged,
  notADemotion,
  olderProcedure,
  otherAgency,
  otherDateThanMates,
  ownPost,
  postOccupied,
  postOwed,
  postReserved,
  postWithoutStandard,
  reasonsOwed,
  unknownPost,
} from './decision-refusals.ts';
import type { DemotionGround } from './demotion-ground.ts';
import type { ChosenPost } from './post-difference.ts';
import { postClosed } from '../vacancy/vacancy-refusals.ts';
import { refuseDirection } from './refuse-direction.ts';

/** What of the authority's form is about the post. */
export interface PostDecision {
  postId?: string | undefined;
  postReasons?: string | undefined;
  demotion?: { ground: DemotionGround } | undefined;
  effectiveDate?: string | undefined;
}

/** What makes an approval refusable for the post it decides: nothing changes silently, above all not downwards (F28). */
export function refuseDecidedPost(form: PostDecision, facts: DecisionFacts): Refusal | undefined {
  const { advised, proposed, decided } = facts;
  if (form.postId === undefined && !decided && advised && advised.id !== proposed.id) return postOwed;
  return refuseCandidate(form, facts) ?? refuseSilence(form, facts) ?? refuseDate(form, facts);
}

/** Why the post that is named cannot be decided on, or proposed anew. */
export function refuseCandidate({ postId }: Pick<PostDecision, 'postId'>, facts: DecisionFacts): Refusal | undefined {
  if (postId === undefined) return undefined;
  const { candidate } = facts;
  if (!facts.postMayChange) return olderProcedure;
  if (!candidate) return unknownPost;
  if (candidate.agencyId !== facts.proposed.agencyId) return otherAgency;
  if (candidate.id === facts.present.id) return ownPost;
  if (candidate.closed) return { ...postClosed, field: 'postId' };
  if (candidate.occupied) return postOccupied;
  if (candidate.reserved) return postReserved;
  return candidate.hasStandard ? undefined : postWithoutStandard;
}

function refuseSilence(form: PostDecision, facts: DecisionFacts): Refusal | undefined {
  const chosen = chosenPost(form, facts);
  const before = facts.advised ?? facts.proposed;
  if (chosen.id !== before.id && form.postReasons === undefined) return reasonsOwed;
  const direction: Direction = computeDirection(facts.present, chosen);
  if (direction === 'demotion' && !form.demotion) return demotionUnacknowledged;
  if (direction !== 'demotion' && form.demotion) return notADemotion;
  return refuseDirection({
    direction,
    initiator: facts.initiator,
    proposed: computeDirection(facts.present, facts.proposed),
    ground: form.demotion?.ground,
  });
}

/** Whoever takes a post of another moves on the day that one leaves it (F43). */
function refuseDate({ effectiveDate }: PostDecision, { jointDate }: DecisionFacts): Refusal | undefined {
  if (effectiveDate === undefined || jointDate === undefined || effectiveDate === jointDate) return undefined;
  return otherDateThanMates(jointDate);
}

/** Without a word about the post it is the one decided before the employee was heard again, else the one proposed. */
function chosenPost({ postId }: PostDecision, { candidate, decided, proposed }: DecisionFacts): ChosenPost {
  return (postId !== undefined ? candidate : decided) ?? proposed;
}
