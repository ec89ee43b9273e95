import type { Refusal } from '../refusal.ts';
import type { Role } from '../rights/role.ts';
import { decreeRefusals } from './decree-refusals.ts';
import { initialsChain } from './initials-chain.ts';

export interface LetterStanding {
  state: 'draft' | 'returned' | 'signing' | 'issued';
  draftedBy: string;
  /** Accounts that initialled, in order. */
  initialledBy: readonly string[];
  /** How many initials it needs, by policy. */
  needed: number;
}

interface Somebody {
  account: string;
  roles: readonly Role[];
}

/** Whose turn it is: initials in the order of the chain, each by another person than the drafter and those before (F26). */
export function refuseInitials(letter: LetterStanding, by: Somebody): Refusal | undefined {
  if (letter.state !== 'draft') return decreeRefusals.notADraft;
  const next = initialsChain(letter.needed)[letter.initialledBy.length];
  if (!next || !by.roles.includes(next.role)) return decreeRefusals.initialsOrder;
  return refuseSecondPart(letter, by);
}

export function refuseSignature(letter: LetterStanding, by: Somebody): Refusal | undefined {
  if (letter.state !== 'draft') return decreeRefusals.notADraft;
  if (letter.initialledBy.length < letter.needed) return decreeRefusals.initialsMissing;
  return refuseSecondPart(letter, by);
}

function refuseSecondPart({ draftedBy, initialledBy }: LetterStanding, { account }: Somebody): Refusal | undefined {
  return account === draftedBy || initialledBy.includes(account) ? decreeRefusals.samePerson : undefined;
}
