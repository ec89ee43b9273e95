import { sql, type Transaction } from 'kysely';
import type { ExchangeFloor } from '../../domain/exchange/exchange-floor.ts';
import type { DB } from '../generated/database.ts';
import type { Database } from '../open-database.ts';

/** What came of a round, in numbers. */
export interface ExchangeOutcome {
  participants: number;
  freePosts: number;
  moved: number;
  cycles: number;
  chains: number;
  longest: number;
  /** How many would have moved under each floor; the round's own is among them. */
  movedUnder: Record<ExchangeFloor, number>;
  /** What an outsider finds wrong with the result; every number is 0, or the round is not kept. */
  faults: { worseOff: number; unlawful: number; shared: number; left: number };
}

export interface ExchangeRoundRow {
  id: string;
  agency: string;
  floor: ExchangeFloor;
  minimum: number;
  reason: string;
  dedupeKey: string;
  openedBy: string;
  openedAt: Date;
  closesAt: Date;
  state: 'open' | 'closed' | 'cancelled';
  closedAt: Date | null;
  policyVersion: string | null;
  codeVersion: string | null;
  inputsHash: string | null;
  resultsHash: string | null;
  outcome: ExchangeOutcome | null;
}

const columns = sql.raw(`round.id, round.agency_id as agency, floor, minimum, reason, dedupe_key as "dedupeKey",
  account.name as "openedBy", opened_at as "openedAt", closes_at as "closesAt", state, closed_at as "closedAt",
  policy_version as "policyVersion", code_version as "codeVersion", inputs_hash as "inputsHash",
  results_hash as "resultsHash", outcome`);

/** Rounds of an agency, newest first. @param after id of the last one already seen */
export async function listExchangeRounds(
  db: Database,
  agency: string,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<ExchangeRoundRow[]> {
  const older = after === undefined ? sql`true` : sql`round.id < ${after}::uuid`;
  const { rows } = await sql<ExchangeRoundRow>`
    select ${columns} from exchange_round round join account on account.id = round.opened_by
    where round.agency_id = ${agency} and ${older} order by round.id desc limit ${limit + 1}`.execute(db);
  return rows;
}

/** One round, by its id or by the key under which it was opened. */
export async function findExchangeRound(
  db: Database,
  by: { id: string } | { dedupeKey: string },
): Promise<ExchangeRoundRow | undefined> {
  const which = 'id' in by ? sql`round.id = ${by.id}::uuid` : sql`round.dedupe_key = ${by.dedupeKey}`;
  const { rows } = await sql<ExchangeRoundRow>`
    select ${columns} from exchange_round round join account on account.id = round.opened_by where ${which}`.execute(
    db,
  );
  return rows[0];
}

export interface NewExchangeRound {
  agency: string;
  floor: ExchangeFloor;
  /** Of 1,000,000. */
  minimum: number;
  reason: string;
  dedupeKey: string;
  openedBy: string;
  closesAt: Date;
}

export async function insertExchangeRound(tx: Transaction<DB>, round: NewExchangeRound): Promise<string> {
  const { id } = await tx
    .insertInto('exchange_round')
    .values({
      ...{ agency_id: round.agency, floor: round.floor, minimum: round.minimum, reason: round.reason },
      ...{ dedupe_key: round.dedupeKey, opened_by: round.openedBy, opened_at: new Date(), closes_at: round.closesAt },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** @returns whether it was open until now */
export async function markRoundCancelled(db: Database, id: string, by: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('exchange_round')
    .set({ state: 'cancelled', closed_at: new Date(), cancelled_by: by })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
