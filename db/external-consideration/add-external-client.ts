import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/**
 * Lets the account of an authority outside answer a kind of consideration for an agency. Repeatable.
 * @returns false where the agency has no active account of that id with the role of an external agency
 */
export async function addExternalClient(
  db: Database,
  { agency, kind, account }: { agency: string; kind: string; account: string },
): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    with known as (
      select id from account where id = ${account}::uuid and agency_id = ${agency} and active
        and exists (select from account_role given where given.account_id = account.id and given.role = 'external-agency')
    ), added as (
      insert into external_client (agency_id, kind, account_id, recorded_at)
      select ${agency}, ${kind}, id, now() from known on conflict do nothing
    )
    select exists (select from known) as known`.execute(db);
  return rows[0]!.known;
}
