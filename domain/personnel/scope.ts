/** How far a mutation reaches, which settles who decides it (PP 11/2017 art 191–195; Peraturan BKN 5/2019). */
export const scopes = [
  'intra-agency',
  'inter-regency-same-province',
  'inter-province',
  'region-central',
  'inter-central',
  'overseas-mission',
] as const;

export type Scope = (typeof scopes)[number];

/** Whether the employee leaves the agency, so that two appointing authorities must agree. */
export function isInterAgency(scope: Scope): boolean {
  return scope !== 'intra-agency' && scope !== 'overseas-mission';
}
