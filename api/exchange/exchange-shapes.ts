import { z } from 'zod';
import type { ExchangeRoundRow } from '../../db/exchange/exchange-round.ts';
import { exchangeFloors } from '../../domain/exchange/exchange-floor.ts';
import { instant, uuid } from '../http/shapes.ts';

const amount = z.int().min(0);

export const roundShape = z.strictObject({
  id: uuid,
  state: z.enum(['open', 'closed', 'cancelled']),
  floor: z.enum(exchangeFloors).meta({
    description:
      'What is asked beside the gates: as fit as the present holder, the published minimum, or nothing more.',
  }),
  minimumFit: amount.meta({ description: 'Per mille; counts where the floor is `published`.' }),
  reason: z.string(),
  openedBy: z.string(),
  openedAt: instant,
  closesAt: instant.meta({ description: 'Until then wishes are taken; those that stand at that moment count.' }),
  closedAt: instant.nullable(),
  outcome: z
    .strictObject({
      participants: amount,
      freePosts: amount,
      moved: amount,
      cycles: amount,
      chains: amount,
      longest: amount,
      movedUnder: z.strictObject({ incumbent: amount, published: amount, gates: amount }),
      faults: z
        .strictObject({ worseOff: amount, unlawful: amount, shared: amount, left: amount })
        .meta({ description: 'What a check from the lists alone finds wrong with the result: nothing.' }),
    })
    .nullable(),
  proof: z
    .strictObject({
      policyVersion: z.string(),
      codeVersion: z.string(),
      inputsHash: z.string(),
      resultsHash: z.string(),
    })
    .nullable(),
});

export function showRound(row: ExchangeRoundRow): object {
  const { id, state, floor, minimum, reason, openedBy, openedAt, closesAt, closedAt, outcome } = row;
  const { policyVersion, codeVersion, inputsHash, resultsHash } = row;
  return {
    ...{ id, state, floor, minimumFit: Math.trunc(minimum / 1000), reason, openedBy, openedAt, closesAt, closedAt },
    ...{ outcome, proof: outcome && { policyVersion, codeVersion, inputsHash, resultsHash } },
  };
}
