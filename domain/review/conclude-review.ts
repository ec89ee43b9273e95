import type { Obstacle } from './obstacle.ts';
import type { Text } from '../text.ts';
import { explainVerdict } from './explain-verdict.ts';
import type { Measures, ReviewVerdict } from './verdict.ts';

/** Scores, 0 … 100 each. */
export interface BeforeAfter {
  readonly before: Measures;
  readonly after: Measures;
}

export interface ReviewFindings {
  readonly person: BeforeAfter;
  readonly unit: BeforeAfter;
  readonly obstacles: readonly Obstacle[];
  /** `review.tolerancePoints`: how far the person may fall without its being an obstacle. */
  readonly tolerancePoints: number;
}

export interface ReviewConclusion {
  readonly verdict: ReviewVerdict;
  /** After less before. */
  readonly person: Measures;
  readonly unit: Measures;
  readonly explanation: Text;
}

/**
 * What one review after the move concludes (F57). Obstacles: one was declared, or the person fell beyond the tolerance
 * in productivity or innovation, which somebody has to look into although nobody named a cause. Effective: person and
 * unit both improved or held in both. Everything between is mixed.
 */
export function concludeReview(findings: ReviewFindings): ReviewConclusion {
  const person = change(findings.person);
  const unit = change(findings.unit);
  const fell = lowest(person) < -findings.tolerancePoints;
  const verdict = decide(findings.obstacles.length > 0 || fell, lowest(person) >= 0 && lowest(unit) >= 0);
  return { verdict, person, unit, explanation: explainVerdict(verdict, person, unit, findings.obstacles) };
}

function decide(hindered: boolean, held: boolean): ReviewVerdict {
  if (hindered) return 'obstacles';
  return held ? 'effective' : 'mixed';
}

function change({ before, after }: BeforeAfter): Measures {
  return { productivity: after.productivity - before.productivity, innovation: after.innovation - before.innovation };
}

function lowest({ productivity, innovation }: Measures): number {
  return Math.min(productivity, innovation);
}
