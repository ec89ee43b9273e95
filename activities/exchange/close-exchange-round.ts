import { ApplicationFailure } from '@temporalio/activity';
import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import type { ExchangeRoundActivities } from '../../contract/exchange-round-messages.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import { keepExchange } from '../../db/exchange/keep-exchange.ts';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { ExchangeFloor } from '../../domain/exchange/exchange-floor.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import { exchangeResult } from './exchange-result.ts';
import { loadMarket } from './load-market.ts';
import { tellParticipants } from './tell-participants.ts';

/** Commits come a moment after the start; a request that was rolled back never has a row. */
const patienceAttempts = 20;

/** A round closes once: its wishes are read, its moves found, checked and kept in one transaction. */
export async function closeExchangeRound(
  db: Database,
  { round, now }: Parameters<ExchangeRoundActivities['closeExchangeRound']>[0],
  attempt: number,
): ReturnType<ExchangeRoundActivities['closeExchangeRound']> {
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ agency: string; zone: string; floor: ExchangeFloor; minimum: number; state: string }>`
      select agency_id as agency, time_zone as zone, floor, minimum, state
      from exchange_round join agency on agency.id = exchange_round.agency_id
      where exchange_round.id = ${round}::uuid for update of exchange_round`.execute(tx);
    const [row] = rows;
    if (!row && attempt < patienceAttempts) throw ApplicationFailure.retryable('the round is not recorded yet');
    if (row?.state !== 'open') return null;
    const { agency, floor, minimum } = row;
    const today = localDate(now, row.zone).toString();
    const policy = policyWith('standard', await readPolicyParameters(tx, agency, 'standard', today));
    const at = new Date(now);
    const loaded = await loadMarket(tx, { agency, floor, minimum, today, policy, now: at });
    const result = exchangeResult(loaded, sha256({ text: canonicalize(policy)! }), (value) =>
      sha256({ text: canonicalize(value)! }),
    );
    // A result that anybody could fault is not kept: the round stays open and the workflow says so.
    if (Object.values(result.outcome.faults).some((count) => count > 0))
      throw ApplicationFailure.nonRetryable('the exchange found moves that do not stand up to its own check');
    await keepExchange(tx, round, result, at);
    await tellParticipants(tx, { round, entries: result.entries, now: at });
    return { participants: result.outcome.participants, moved: result.outcome.moved };
  });
}
