import pg from 'pg';
import { z } from 'zod';
import { startExchangeRound } from '../../contract/exchange-round.ts';
import {
  type ExchangeRoundRow,
  findExchangeRound,
  insertExchangeRound,
  type NewExchangeRound,
} from '../../db/exchange/exchange-round.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { refuseClosing } from '../../domain/exchange/refuse-closing.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { instant } from '../http/shapes.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { Problem } from '../problem/problem.ts';
import { roundShape, showRound } from './exchange-shapes.ts';

export const openExchangeRound = defineRoute({
  method: 'post',
  path: '/v1/exchange-rounds',
  action: 'exchange.open',
  tag: 'Voluntary rotation',
  summary: 'Open a round: its floor is that of the policy of today and is published with it; it closes by itself (F45)',
  headers: idempotencyKey,
  body: z.strictObject({ closesAt: instant, reason: z.string().trim().min(20).max(4000) }),
  answers: { 201: { description: 'The round', schema: roundShape } },
  problems: [
    'exchange-closes-too-soon',
    'exchange-closes-too-late',
    'exchange-round-open',
    'idempotency-key-reused',
    'case-unavailable',
  ],
  async handle({ actor, body, headers }, deps) {
    const dedupeKey = `exchange:${actor.account}:${headers['idempotency-key']}`;
    const row = (await findExchangeRound(deps.db, { dedupeKey })) ?? (await open(deps, actor, { ...body, dedupeKey }));
    if (row.reason !== body.reason || row.closesAt.getTime() !== Date.parse(body.closesAt))
      throw new Problem('idempotency-key-reused');
    return { status: 201, headers: { Location: `/v1/exchange-rounds/${row.id}` }, body: showRound(row) };
  },
});

/** The row and its clock together: without the clock the round would never close, so a start that fails undoes the row. */
async function open(
  deps: ApiDeps,
  { account, agency, timeZone }: ReadingActor,
  said: { closesAt: string; reason: string; dedupeKey: string },
): Promise<ExchangeRoundRow> {
  const closesAt = new Date(said.closesAt);
  const now = Date.now();
  const refusal = refuseClosing(closesAt.getTime(), now);
  if (refusal) throw Problem.of(refusal);
  const today = localDate(now, timeZone).toString();
  const policy = policyWith('standard', await readPolicyParameters(deps.db, agency, 'standard', today));
  const [floor, minimum] = [policy['exchange.floor'], policy['exchange.minimumFit'] * 1000];
  const round: NewExchangeRound = { ...said, agency, floor, minimum, openedBy: account, closesAt };
  try {
    return await deps.db.transaction().execute(async (tx) => {
      const id = await insertExchangeRound(tx, round);
      const input = { round: id, closesAt: closesAt.getTime() };
      await startExchangeRound(deps.client, deps.taskQueue, input, deps.commandDeadlineMs);
      return (await findExchangeRound(tx, { id }))!;
    });
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    if (error.constraint === 'exchange_round_one_open') throw new Problem('exchange-round-open');
    // The same request was faster on another connection.
    const other = error.constraint === 'exchange_round_dedupe_key_key' && (await findExchangeRound(deps.db, said));
    if (other) return other;
    throw error;
  }
}
