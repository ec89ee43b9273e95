/** What can happen to a vacancy; its audit chain speaks of nothing else. */
export const vacancyActions = [
  'vacancy-opened',
  'need-checked',
  'matched',
  'criteria-published',
  'interest-stated',
  'interest-withdrawn',
  'shortlist-made',
  'shortlist-reminded',
  'shortlist-decided',
  'nominee-case-opened',
  'nominee-settled',
  'vacancy-cancelled',
  'vacancy-closed',
] as const;
export type VacancyAction = (typeof vacancyActions)[number];

/** One event as it is hashed: RFC 8785 text of exactly these fields; ids, codes and counts, never a person's words. */
export interface VacancyEvent {
  /** ISO instant. */
  at: string;
  /** Account id of who acted, or `system`. */
  actor: string;
  action: VacancyAction;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
}
