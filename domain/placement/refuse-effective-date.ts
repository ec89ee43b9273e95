import type { Refusal } from '../refusal.ts';
import type { EffectiveDateFacts } from './effective-date-facts.ts';
import {
  dateBeforeTrainingEnds,
  dateInFreeze,
  datePast,
  dateAfterRetirement,
  notServing,
  postAbolished,
  postTaken,
} from './effective-date-refusals.ts';

/** What people have said they know and accept; everything else refuses. */
export interface Accepted {
  /** Mendagri's approval is still to come; the decree waits for it (R23). */
  duringFreeze?: boolean | undefined;
  /** Unfinished courses go on beside the new duties (F54). */
  carryTraining?: boolean | undefined;
  /** The day has come: it is today's facts that count, not how the date lies to today. */
  onTheDay?: boolean;
}

/**
 * Why a move may not take effect on a date; undefined when it may. Asked at the decision, at the signature, on the day itself and when
 * a date is corrected, so that no way round leads past it (issue 7, bad input).
 * @param date ISO date
 */
export function refuseEffectiveDate(
  date: string,
  facts: EffectiveDateFacts,
  accepted: Accepted = {},
): Refusal | undefined {
  if (!accepted.onTheDay && date < facts.today) return datePast;
  if (!facts.serves) return notServing;
  if (facts.retiresOn !== undefined && date >= facts.retiresOn) return dateAfterRetirement(facts.retiresOn);
  const frozen = facts.freezes.find(({ from, to }) => from <= date && (to === null || date < to));
  if (frozen && !facts.freezeApproved && !accepted.duringFreeze) return dateInFreeze(frozen.to);
  if (
    !accepted.onTheDay &&
    !accepted.carryTraining &&
    facts.trainingEndsOn !== undefined &&
    date <= facts.trainingEndsOn
  )
    return dateBeforeTrainingEnds(facts.trainingEndsOn);
  if (facts.postAbolished) return postAbolished;
  if (facts.postFreeFrom === null || date < facts.postFreeFrom) return postTaken(facts.postFreeFrom);
  return undefined;
}
