import { defineSignal } from '@temporalio/workflow';

/** The workflow type; one workflow a round, its id made of the round's. */
export const exchangeRoundType = 'exchangeRound';

export function exchangeRoundId(round: string): string {
  return `exchange-round-${round}`;
}

export interface ExchangeRoundInput {
  round: string;
  /** When wishes are no longer taken, epoch milliseconds. */
  closesAt: number;
}

/** Counts only: who moves where stays in the record. */
export interface ExchangeSummary {
  participants: number;
  moved: number;
}

export interface ExchangeRoundActivities {
  /** Collects the wishes, finds the moves, checks them and keeps them. @returns null where the round is not open any more */
  closeExchangeRound(input: { round: string; now: number }): Promise<ExchangeSummary | null>;
}

export const exchangeRoundCancelled = defineSignal('exchangeRoundCancelled');
