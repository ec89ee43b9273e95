/**
 * Whom a person acts as. `supervisor` and `employee` follow from the organisation (who heads the unit, whom the case is
 * about); the others are given to an account.
 */
export const roles = [
  'hr-officer',
  'hr-admin',
  'supervisor',
  'organisation-officer',
  'inspectorate-officer',
  'assessor',
  'panel-member',
  'panel-chair',
  'authorized-official',
  'appointing-authority',
  'legal-officer',
  'training-officer',
  'finance-officer',
  'auditor',
  'operator',
  'external-agency',
  'employee',
] as const;
export type Role = (typeof roles)[number];
