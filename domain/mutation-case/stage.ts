/** The stages of a case in their order. */
export const stages = [
  'intake',
  'performance-evaluation',
  'competency-assessment',
  'consultation',
  'deliberation',
  'approval',
  'decree',
  'training',
  'placement',
  'post-mutation-review',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** How a case may end. The first three need a mutation that took place and was reviewed. */
export const outcomes = [
  'effective',
  'corrected',
  'not-effective',
  'ineligible',
  'not-recommended',
  'refused',
  'withdrawn',
  'rescinded',
] as const;
export type Outcome = (typeof outcomes)[number];
