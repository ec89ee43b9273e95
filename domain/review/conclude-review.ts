import type { Obstacle } from './obstacle.ts';
import type { Text } from '../text.ts';
import { explainVerdict } from './explain-verdict.ts';
import type { Measures, ReviewVerdict, UnitScores } from './verdict.ts';

/** Scores, 0 … 100 each. */
export interface BeforeAfter<S extends Measures = Measures> {
  readonly before: S;
  readonly after: S;
}

export interface ReviewFindings {
  /** Absent where the person has left the post. */
  readonly person?: BeforeAfter;
  readonly unit: BeforeAfter<UnitScores>;
  readonly obstacles: readonly Obstacle[];
  /** `review.tolerancePoints`: how far the person may fall without its being an obstacle. */
  readonly tolerancePoints: number;
}

export interface ReviewConclusion {
  readonly verdict: ReviewVerdict;
  /** After less before. */
  readonly person?: Measures;
  readonly unit: UnitScores;
  readonly explanation: Text;
}

/**
 * What one review after the move concludes (F57). Obstacles: one was declared, or the person fell beyond the tolerance
 * in productivity or innovation, which somebody has to look into although nobody named a cause. Effective: person and
 * unit both improved or held in all that is known of them. Everything between is mixed, and so is a person who has left: what they would have
 * done nobody knows.
 */
export function concludeReview(findings: ReviewFindings): ReviewConclusion {
  const person = findings.person && change(findings.person);
  const unit = changeOfUnit(findings.unit);
  const fell = person !== undefined && lowest(person) < -findings.tolerancePoints;
  const held = person !== undefined && lowest(person) >= 0 && lowest(unit) >= 0;
  const verdict = decide(findings.obstacles.length > 0 || fell, held);
  const explanation = explainVerdict(verdict, person, unit, findings.obstacles);
  return { verdict, ...(person && { person }), unit, explanation };
}

function decide(hindered: boolean, held: boolean): ReviewVerdict {
  if (hindered) return 'obstacles';
  return held ? 'effective' : 'mixed';
}

function change({ before, after }: BeforeAfter): Measures {
  return { productivity: after.productivity - before.productivity, innovation: after.innovation - before.innovation };
}

/** Service counts where it is known on both sides. */
function changeOfUnit({ before, after }: BeforeAfter<UnitScores>): UnitScores {
  const changed = change({ before, after });
  if (before.service === undefined || after.service === undefined) return changed;
  return { ...changed, service: after.service - before.service };
}

function lowest({ productivity, innovation, service = innovation }: UnitScores): number {
  return Math.min(productivity, innovation, service);
}
