import { condition, proxyActivities, setHandler } from '@temporalio/workflow';
import {
  type ExchangeRoundActivities,
  exchangeRoundCancelled,
  type ExchangeRoundInput,
  type ExchangeSummary,
} from '../../contract/exchange-round-messages.ts';

const { closeExchangeRound } = proxyActivities<ExchangeRoundActivities>({
  startToCloseTimeout: '10 minutes',
  // The row is committed a moment after this workflow is started; a database away for a day is waited for.
  retry: { initialInterval: '200ms', maximumInterval: '1 minute' },
  summary: 'Collect the wishes, find the moves, keep them',
});

/** One round of voluntary rotation (F45): here is only the clock; the moves are found and kept in one transaction when it strikes. */
export async function exchangeRound({ round, closesAt }: ExchangeRoundInput): Promise<ExchangeSummary | null> {
  const told = { cancelled: false };
  setHandler(exchangeRoundCancelled, () => void (told.cancelled = true));
  const wait = Math.max(closesAt - Date.now(), 1);
  if (await condition(() => told.cancelled, wait, { summary: 'the round closes' })) return null;
  return closeExchangeRound({ round, now: Date.now() });
}
