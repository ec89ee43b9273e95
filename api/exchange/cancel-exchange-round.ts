import { cancelExchangeRound as tellRound } from '../../contract/exchange-round.ts';
import { findExchangeRound, markRoundCancelled } from '../../db/exchange/exchange-round.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { roundShape, showRound } from './exchange-shapes.ts';

export const cancelExchangeRound = defineRoute({
  method: 'post',
  path: '/v1/exchange-rounds/{id}/cancellation',
  action: 'exchange.open',
  tag: 'Voluntary rotation',
  summary: 'Call off a round before it closes; nobody moves, the wishes stay as they are (F45)',
  params: uuidParams,
  answers: { 200: { description: 'The round, cancelled', schema: roundShape } },
  problems: ['exchange-round-over', 'case-unavailable'],
  async handle({ actor, params: { id } }, deps) {
    const round = await findExchangeRound(deps.db, { id });
    if (round?.agency !== actor.agency) throw new Problem('not-found');
    await markRoundCancelled(deps.db, id, actor.account);
    const after = (await findExchangeRound(deps.db, { id }))!;
    if (after.state !== 'cancelled') throw new Problem('exchange-round-over');
    // Said again with each repetition: a clock that was not reached the first time hears it then.
    await tellRound(deps.client, id, deps.commandDeadlineMs);
    return { status: 200, body: showRound(after) };
  },
});
