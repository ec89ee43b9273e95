/** The workflow type; the schedule starts one after each half year, an HR administrator one for a half year that was missed. */
export const evaluationType = 'evaluation';
/** Of the schedule, and in front of the ids of the workflows that it starts. */
export const evaluationScheduleId = 'evaluation';

export function evaluationId(agency: string, half: string): string {
  return `evaluation-${agency}-${half}`;
}

export interface EvaluationOrder {
  agency: string;
  half: string;
  /** Account; absent where the schedule asks. */
  askedBy?: string;
}

/** Nothing of what was found: which half year of whom, and the hash of what it rests on. */
export interface EvaluationMade {
  agency: string;
  half: string;
  inputsHash: string;
}

export interface EvaluationActivities {
  /** Every agency with the half year that ended last before `now` (epoch ms), but those that have its evaluation. */
  evaluationsDue(order: { now: number }): Promise<EvaluationOrder[]>;
  /** Evaluates and keeps; a half year that has its evaluation keeps the one it has. */
  makeEvaluation(order: EvaluationOrder & { now: number }): Promise<EvaluationMade>;
}
