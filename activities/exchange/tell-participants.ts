import { sql, type Transaction } from 'kysely';
import type { ExchangeEntry } from '../../db/exchange/keep-exchange.ts';
import type { DB } from '../../db/generated/database.ts';
import { oweLetter } from '../../db/notification/owe-letter.ts';
import { letters } from '../../domain/notification/letters.ts';

interface Closed {
  round: string;
  entries: readonly ExchangeEntry[];
  now: Date;
}

/** Everybody who took part hears what the round found for them, in its own transaction (F45). */
export async function tellParticipants(tx: Transaction<DB>, { round, entries, now }: Closed): Promise<void> {
  const { rows } = await sql<{ account: string; got: string | null }>`
    select account.id as account, case when entry.got <> entry.post then position.name || ', ' || org_unit.name end as got
    from unnest(${entries.map(({ employee }) => employee)}::uuid[], ${entries.map(({ post }) => post)}::text[],
      ${entries.map(({ got }) => got)}::text[]) as entry (employee, post, got)
    join account on account.employee_id = entry.employee join post on post.id = entry.got
    join position on position.id = post.position_id join org_unit on org_unit.id = post.unit_id
    order by account.id`.execute(tx);
  for (const { account, got } of rows) {
    const letter = letters['exchange-settled']({ round, got: got ?? undefined });
    await oweLetter(tx, { accounts: [account], letter, dedupe: `exchange-settled:${round}`, now });
  }
}
