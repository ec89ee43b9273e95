import { type Stage, stages } from '../mutation-case/stage.ts';
import { type CaseKind, isAlike, type Likeness, likenesses } from './case-kind.ts';
import { type DurationLaw, durationLaw, followedBy, quantile, remainingLaw, type Spell } from './duration-law.ts';

/** How long one case stayed in one stage; 0 days where it went past it. */
export interface StageSpell extends Spell, CaseKind {
  readonly stage: Stage;
}

/** Working days from now: half of all cases end within `likely`, nine of ten within `wide`. */
export interface DayRange {
  readonly likely: readonly [number, number];
  readonly wide: readonly [number, number];
}

export interface Estimate {
  readonly finish: DayRange;
  readonly stage: DayRange;
  readonly likeness: Likeness;
  /** The fewest ended spells behind any stage that is still to come. */
  readonly spells: number;
}

interface KnownLaw {
  law: DurationLaw;
  ended: number;
}

const atOnce: DurationLaw = [{ days: 0, share: 1 }];

/** Below this many ended spells of any stage to come there is no estimate, only the sum of what policy allows. */
export const leastSpells = 20;

/**
 * Estimates from what was recorded of cases alike (F14, docs/adr/0022): each stage by Kaplan–Meier, the present one given how
 * long it has lasted, one after the other by convolution. Nothing is drawn at random. It answers for a case that goes all
 * the way; one that ends early ends sooner.
 */
export class Estimator {
  readonly #spells: readonly StageSpell[];
  readonly #laws = new Map<string, KnownLaw>();

  constructor(spells: readonly StageSpell[]) {
    this.#spells = spells;
  }

  /**
   * @param elapsed working days in the present stage
   * @param pace of whoever holds it now, against everybody's; 1 where they are not known by it
   * @returns undefined where the history is too short even of all cases together
   */
  estimate(kind: CaseKind, present: Stage, elapsed: number, pace = 1): Estimate | undefined {
    const ahead = stages.slice(stages.indexOf(present), stages.indexOf('closed'));
    if (ahead.length === 0) return undefined;
    for (const likeness of likenesses) {
      const now = this.#law(likeness, kind, present);
      const later = this.#lawOfAll(likeness, kind, ahead.slice(1));
      const spells = Math.min(now.ended, later.ended);
      if (spells < leastSpells) continue;
      const stage = atPace(remainingLaw(now.law, elapsed), pace);
      const finish = followedBy(stage, later.law);
      return { finish: rangeOf(finish), stage: rangeOf(stage), likeness, spells };
    }
    return undefined;
  }

  /** One stage after the other; the fewest ended spells of any. */
  #lawOfAll(likeness: Likeness, kind: CaseKind, ahead: readonly Stage[]): KnownLaw {
    const name = [likeness, kind.scope, kind.direction, kind.initiator, 'from', ahead[0]].join(' ');
    const kept = this.#laws.get(name);
    if (kept) return kept;
    const known = ahead.map((stage) => this.#law(likeness, kind, stage));
    const ended = Math.min(Infinity, ...known.map((law) => law.ended));
    const law = ended === 0 ? [] : known.reduce((sum, next) => followedBy(sum, next.law), atOnce);
    const made = { law, ended };
    this.#laws.set(name, made);
    return made;
  }

  #law(likeness: Likeness, kind: CaseKind, stage: Stage): KnownLaw {
    const name = [likeness, kind.scope, kind.direction, kind.initiator, stage].join(' ');
    const kept = this.#laws.get(name);
    if (kept) return kept;
    const alike = this.#spells.filter((spell) => spell.stage === stage && isAlike(likeness, kind, spell));
    const ended = alike.filter((spell) => spell.ended).length;
    const made = { law: ended === 0 ? [] : durationLaw(alike), ended };
    this.#laws.set(name, made);
    return made;
  }
}

/** What is left, longer or shorter by the holder's pace; bounded, for a few tasks make no character. */
function atPace(law: DurationLaw, pace: number): DurationLaw {
  const bounded = Math.min(2, Math.max(0.5, pace));
  return law.map(({ days, share }) => ({ days: Math.max(1, Math.round(days * bounded)), share }));
}

function rangeOf(law: DurationLaw): DayRange {
  return {
    likely: [quantile(law, 0.25), quantile(law, 0.75)],
    wide: [quantile(law, 0.05), quantile(law, 0.95)],
  };
}
