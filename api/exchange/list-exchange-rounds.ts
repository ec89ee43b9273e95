import { z } from 'zod';
import { listExchangeRounds as list } from '../../db/exchange/exchange-round.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { limit, page, uuid } from '../http/shapes.ts';
import { roundShape, showRound } from './exchange-shapes.ts';

export const listExchangeRounds = defineRoute({
  method: 'get',
  path: '/v1/exchange-rounds',
  action: 'exchange.read',
  tag: 'Voluntary rotation',
  summary: 'Rounds of voluntary rotation, with the floor and the period that were published (F45)',
  query: z.strictObject({ after: uuid.optional(), limit }),
  answers: { 200: { description: 'Newest first', schema: page(roundShape) } },
  async handle({ actor, query }, { db }) {
    const rows = await list(db, actor.agency, query);
    return { status: 200, body: pageOf(rows, query.limit, (row) => row.id, showRound) };
  },
});
