import type { Initiator } from '../personnel/initiator.ts';
import type { DemotionGround } from './demotion-ground.ts';
import type { ChosenPost } from './post-difference.ts';

/** A post somebody might be moved to, as it stands today. */
export interface CandidatePost extends ChosenPost {
  agencyId: string;
  /** Somebody holds it with no end in sight. */
  occupied: boolean;
  /** Closed for good by the organisation. */
  closed?: boolean;
  /** Another open case has reserved it. */
  reserved: boolean;
  /** Its position says a level for each competency. */
  hasStandard: boolean;
}

/** What a decision about the post is held against. */
export interface DecisionFacts {
  initiator: Initiator;
  /** The case began under 0.2.0 or later, so its post may still change. */
  postMayChange: boolean;
  present: ChosenPost;
  proposed: ChosenPost & { agencyId: string };
  /** What the panel's minutes advise; absent where they name none. */
  advised: ChosenPost | undefined;
  /** What the authority decided before it heard the employee once more. */
  decided: (ChosenPost & { ground: DemotionGround | undefined }) | undefined;
  /** The post the form names; absent where it names none, or one that does not exist. */
  candidate: CandidatePost | undefined;
  /** The date on which others of the same rotation batch move with this one; absent where nobody depends on it (F43). */
  jointDate?: string | undefined;
}
