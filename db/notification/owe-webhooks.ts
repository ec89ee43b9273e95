import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

interface News {
  accounts: readonly string[];
  letter: { kind: string };
  /** What makes this news one. */
  dedupe: string;
  caseNumber?: string | undefined;
  task?: string | undefined;
  now: Date;
}

/** What concerns one reader's mail, and what would tell a receiver that it fails. */
const kept: readonly string[] = ['daily-digest', 'alarm-mail-bounced', 'alarm-webhook-failing'];

/**
 * The same news for the systems of the agencies whose people hear it: which kind, about which case and task. Who is told and what the letter
 * says stays here; a receiver that may know more asks the API.
 */
export async function oweWebhooks(
  tx: Transaction<DB>,
  { accounts, letter, dedupe, caseNumber, task, now }: News,
): Promise<void> {
  if (kept.includes(letter.kind)) return;
  const body = { kind: letter.kind, caseNumber: caseNumber ?? null, taskId: task ?? null, at: now.toISOString() };
  await sql`
    insert into webhook_delivery (webhook_id, dedupe_key, body, next_at, created_at)
    select id, ${dedupe}, ${JSON.stringify(body)}, ${now}::timestamptz, ${now}::timestamptz
    from webhook
    where ended_at is null and (kinds = '{}' or ${letter.kind} = any(kinds))
      and agency_id in (select agency_id from account where id = any(${accounts}::uuid[]))
    on conflict (webhook_id, dedupe_key) do nothing`.execute(tx);
}
