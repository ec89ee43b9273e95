import { cancelExchangeRound } from './cancel-exchange-round.ts';
import { draftExchangeBatch } from './draft-exchange-batch.ts';
import { listExchangeRounds } from './list-exchange-rounds.ts';
import { openExchangeRound } from './open-exchange-round.ts';
import { readExchangeRound } from './read-exchange-round.ts';

export const exchangeRoutes = [
  listExchangeRounds,
  openExchangeRound,
  readExchangeRound,
  cancelExchangeRound,
  draftExchangeBatch,
];
