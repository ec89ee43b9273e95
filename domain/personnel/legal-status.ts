/** Legal standing of an employee as SIASN keeps it (kedudukan hukum); only `active` may be moved by standard mutation. */
export const legalStatuses = [
  'active',
  'unpaid-leave',
  'suspended',
  'retired',
  'dismissed',
  'missing',
  'deceased',
] as const;

export type LegalStatus = (typeof legalStatuses)[number];
