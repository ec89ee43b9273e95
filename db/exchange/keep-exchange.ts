import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import type { ExchangeOutcome } from './exchange-round.ts';

export interface ExchangeEntry {
  employee: string;
  post: string;
  /** How many posts were wished, acceptable or not. */
  wished: number;
  list: { post: string; fit: number; floor: number }[];
  got: string;
}

export interface ExchangeMove {
  ring: number;
  step: number;
  kind: 'cycle' | 'chain';
  employee: string;
  from: string;
  to: string;
  wishRank: number;
  fit: number;
  floor: number;
}

export interface ExchangeResult {
  entries: readonly ExchangeEntry[];
  moves: readonly ExchangeMove[];
  outcome: ExchangeOutcome;
  policyVersion: string;
  codeVersion: string;
  inputsHash: string;
  resultsHash: string;
}

/** Closes a round with what came of it, in the transaction that read its wishes. */
export async function keepExchange(
  tx: Transaction<DB>,
  round: string,
  result: ExchangeResult,
  now: Date,
): Promise<void> {
  await sql`
    insert into exchange_entry (round_id, employee_id, post_id, wished, list, got_post_id)
    select ${round}::uuid, employee, post, wished, list, got
    from jsonb_to_recordset(${JSON.stringify(result.entries)}::jsonb)
      as given(employee uuid, post text, wished int, list jsonb, got text)`.execute(tx);
  await sql`
    insert into exchange_move (round_id, ring, step, kind, employee_id, from_post_id, to_post_id, wish_rank, fit, floor)
    select ${round}::uuid, ring, step, kind, employee, "from", "to", "wishRank", fit, floor
    from jsonb_to_recordset(${JSON.stringify(result.moves)}::jsonb) as given(ring int, step int, kind text, employee uuid,
      "from" text, "to" text, "wishRank" int, fit int, floor int)`.execute(tx);
  await tx
    .updateTable('exchange_round')
    .set({
      ...{ state: 'closed', closed_at: now, outcome: JSON.stringify(result.outcome) },
      ...{ policy_version: result.policyVersion, code_version: result.codeVersion },
      ...{ inputs_hash: result.inputsHash, results_hash: result.resultsHash },
    })
    .where('id', '=', round)
    .execute();
}
