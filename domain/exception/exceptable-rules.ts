import type { RuleId } from '../eligibility/rule-id.ts';

export const exceptingAuthorities = ['appointing-authority', 'president'] as const;

export type ExceptingAuthority = (typeof exceptingAuthorities)[number];

/**
 * From which rules who may except (F25). R04: tenure of six to twenty-four months, by the appointing authority with reasons.
 * R17: the highest age for a leadership post, by the President (PP 11/2017 art 107). The law knows none for R05, which only
 * warns, for the bond of R06 (PermenPANRB 6/2024 art 59) and for the retirement age of R21 (UU 20/2023 art 55).
 */
export const exceptableRules: Readonly<Partial<Record<RuleId, ExceptingAuthority>>> = {
  R04: 'appointing-authority',
  R17: 'president',
};
