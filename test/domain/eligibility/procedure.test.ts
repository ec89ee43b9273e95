import { describe, expect, test } from 'vitest';
import { mustRecuse, type Conflict } from '../../../domain/eligibility/conflict.ts';
import type { DocumentState } from '../../../domain/eligibility/document-state.ts';
import type { ExternalApproval } from '../../../domain/eligibility/external-approval.ts';
import type { EligibilityFacts, RegionFreeze } from '../../../domain/eligibility/facts.ts';
import { unknownFact } from '../../../domain/eligibility/known.ts';
import { r22 } from '../../../domain/eligibility/rules/r22-conflict-of-interest.ts';
import { r23 } from '../../../domain/eligibility/rules/r23-political-freeze.ts';
import { r24 } from '../../../domain/eligibility/rules/r24-documents-and-consents.ts';
import { r25 } from '../../../domain/eligibility/rules/r25-external-approvals.ts';
import { recorded } from './eligible-facts.ts';
import { judgeRule } from './judge-rule.ts';

describe('R22 conflict of interest', () => {
  const kin: Conflict = { actorId: 'account-7', role: 'panel-member', kind: 'family', recused: false };
  const standing = recorded([kin]);
  judgeRule(r22, [
    ['none', {}, 'pass'],
    ['standing at submission', { conflicts: standing }, 'warn'],
    ['standing at deliberation', { conflicts: standing, moment: 'deliberation' }, 'warn'],
    ['standing at the decree', { conflicts: standing, moment: 'decree' }, 'block'],
    ['recused at the decree', { conflicts: recorded([{ ...kin, recused: true }]), moment: 'decree' }, 'pass'],
    ['not checked', { conflicts: unknownFact }, 'unknown'],
  ]);

  test('keeps the tied actor away, recused or not, and nobody else', () => {
    expect(mustRecuse('account-7', [{ ...kin, recused: true }])).toBe(true);
    expect(mustRecuse('account-8', [kin])).toBe(false);
  });
});

describe('R23 political freeze', () => {
  const frozen = (from: string, to: string | null, approvalReference: string | null = null) =>
    recorded<RegionFreeze[]>([{ kind: 'electoral', from, to, approvalReference }]);
  const decree = { moment: 'decree', today: '2026-07-15', effectiveDate: recorded('2026-09-01') } as const;
  judgeRule(r23, [
    ['before the decree', { freezes: frozen('2026-01-01', null), moment: 'deliberation' }, 'not-applicable'],
    ['no freeze', decree, 'pass'],
    ['first day of a freeze', { ...decree, freezes: frozen('2026-07-15', '2026-08-01') }, 'block'],
    ['last day of a freeze', { ...decree, freezes: frozen('2026-01-01', '2026-07-16') }, 'block'],
    ['the day after', { ...decree, freezes: frozen('2026-01-01', '2026-07-15') }, 'pass'],
    ['it begins on the effective date', { ...decree, freezes: frozen('2026-09-01', null) }, 'block'],
    ['it begins after the effective date', { ...decree, freezes: frozen('2026-09-02', null) }, 'pass'],
    ['approved', { ...decree, freezes: frozen('2026-01-01', null, '100.2/77/SJ') }, 'pass'],
    ['calendar unknown', { ...decree, freezes: unknownFact }, 'unknown'],
  ]);
});

describe('R24 documents and consents', () => {
  const document = (change: Partial<DocumentState>): DocumentState => ({
    kind: 'D2',
    requiredAt: 'submission',
    verdict: 'accepted',
    signatoryClass: 'jpt-pratama',
    ...change,
  });
  const decree: Partial<EligibilityFacts> = {
    moment: 'decree',
    scope: 'inter-regency-same-province',
    originConsent: recorded('given'),
    receivingConsent: recorded('given'),
  };
  judgeRule(r24, [
    ['nothing demanded', {}, 'pass'],
    ['accepted', { documents: recorded([document({})]) }, 'pass'],
    ['pending', { documents: recorded([document({ verdict: 'pending' })]) }, 'block'],
    [
      'missing but demanded later',
      { documents: recorded([document({ verdict: 'missing', requiredAt: 'decree' })]) },
      'pass',
    ],
    [
      'missing at the moment it is demanded',
      { documents: recorded([document({ verdict: 'missing', requiredAt: 'deliberation' })]), moment: 'deliberation' },
      'block',
    ],
    [
      'D5 signed by an administrator',
      { documents: recorded([document({ kind: 'D5', signatoryClass: 'administrator' })]) },
      'block',
    ],
    ['D8 signed by JPT pratama', { documents: recorded([document({ kind: 'D8' })]) }, 'pass'],
    ['D8 of unknown signatory', { documents: recorded([document({ kind: 'D8', signatoryClass: null })]) }, 'unknown'],
    ['D2 of unknown signatory', { documents: recorded([document({ signatoryClass: null })]) }, 'pass'],
    ['both consents', decree, 'pass'],
    ['origin refuses', { ...decree, originConsent: recorded('refused') }, 'block'],
    ['receiving pending', { ...decree, receivingConsent: recorded('pending') }, 'block'],
    [
      'consent pending before the decree',
      { ...decree, moment: 'deliberation', originConsent: recorded('pending') },
      'pass',
    ],
    ['inside the agency no consent is needed', { moment: 'decree', originConsent: recorded('pending') }, 'pass'],
    ['consent unknown', { ...decree, originConsent: unknownFact }, 'unknown'],
    ['documents unknown', { documents: unknownFact }, 'unknown'],
  ]);
});

describe('R25 outside approvals', () => {
  const approval = (state: ExternalApproval['state']): ExternalApproval => ({ kind: 'imut-recommendation', state });
  judgeRule(r25, [
    ['before the decree', { externalApprovals: recorded([approval('pending')]) }, 'not-applicable'],
    ['none demanded', { moment: 'decree' }, 'not-applicable'],
    ['granted', { moment: 'decree', externalApprovals: recorded([approval('granted')]) }, 'pass'],
    [
      'one of two pending',
      {
        moment: 'decree',
        externalApprovals: recorded([approval('granted'), { kind: 'technical-consideration', state: 'pending' }]),
      },
      'block',
    ],
    ['expired', { moment: 'decree', externalApprovals: recorded([approval('expired')]) }, 'block'],
    ['refused', { moment: 'decree', externalApprovals: recorded([approval('refused')]) }, 'block'],
    ['unknown', { moment: 'decree', externalApprovals: unknownFact }, 'unknown'],
  ]);
});
