import { expect, it } from 'vitest';
import { type LetterStanding, refuseInitials, refuseSignature } from '../../../domain/decree/refuse-letter-step.ts';
import type { Role } from '../../../domain/rights/role.ts';

const draft: LetterStanding = { state: 'draft', draftedBy: 'drafter', initialledBy: [], needed: 2 };
const by = (account: string, ...roles: Role[]) => ({ account, roles });
const first = by('head', 'hr-admin');
const second = by('sekda', 'authorized-official');
const signer = by('bupati', 'appointing-authority');

it('takes initials in the order of the chain, each once', () => {
  expect(refuseInitials(draft, first)).toBeUndefined();
  expect(refuseInitials(draft, second)?.code).toBe('decree-initials-order');
  const begun = { ...draft, initialledBy: ['head'] };
  expect(refuseInitials(begun, second)).toBeUndefined();
  expect(refuseInitials(begun, first)?.code).toBe('decree-initials-order');
  expect(refuseInitials({ ...draft, initialledBy: ['head', 'sekda'] }, second)?.code).toBe('decree-initials-order');
});

it('takes the signature after the last initials', () => {
  expect(refuseSignature(draft, signer)?.code).toBe('decree-initials-missing');
  expect(refuseSignature({ ...draft, initialledBy: ['head'] }, signer)?.code).toBe('decree-initials-missing');
  expect(refuseSignature({ ...draft, initialledBy: ['head', 'sekda'] }, signer)).toBeUndefined();
});

it('lets nobody take two parts', () => {
  expect(refuseInitials(draft, by('drafter', 'hr-admin'))?.code).toBe('decree-same-person');
  const begun = { ...draft, initialledBy: ['head'] };
  expect(refuseInitials(begun, by('head', 'authorized-official'))?.code).toBe('decree-same-person');
  const ready = { ...draft, needed: 1, initialledBy: ['head'] };
  for (const account of ['drafter', 'head'])
    expect(refuseSignature(ready, by(account))?.code).toBe('decree-same-person');
});

it.each(['returned', 'signing', 'issued'] as const)('takes nothing for a letter that is %s', (state) => {
  expect(refuseInitials({ ...draft, state }, first)?.code).toBe('decree-not-a-draft');
  expect(refuseSignature({ ...draft, state }, signer)?.code).toBe('decree-not-a-draft');
});
