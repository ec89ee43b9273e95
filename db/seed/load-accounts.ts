import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { readTable } from './read-table.ts';
import { rowsOf } from './rows-of.ts';

/**
 * Gives people of accounts.csv the short name they sign in by and their roles; who is no employee gets an account of
 * their own. Repeatable; a role once given is not taken away.
 */
export async function loadAccounts(db: Database, folder: string, agencyId: string, at: Date): Promise<void> {
  const accounts = await readTable(folder, 'accounts.csv');
  await db.transaction().execute(async (transaction) => {
    await sql`
      update account set alias = given.alias
      from ${rowsOf(accounts, 'given', 'alias text, nip text')} join employee using (nip)
      where account.employee_id = employee.id and account.alias is distinct from given.alias`.execute(transaction);
    await sql`
      insert into account (alias, name, email, agency_id, recorded_at)
      select alias, name, alias || '@bantul.example', ${agencyId}, ${at}
      from ${rowsOf(
        accounts.filter(({ nip }) => nip === null),
        'given',
        'alias text, name text',
      )}
      on conflict (alias) do nothing`.execute(transaction);
    const roles = accounts.flatMap(({ alias, roles }) =>
      (roles ?? '')
        .split(' ')
        .filter(Boolean)
        .map((role) => ({ alias, role })),
    );
    await sql`
      insert into account_role (account_id, role)
      select account.id, given.role from ${rowsOf(roles, 'given', 'alias text, role text')} join account using (alias)
      on conflict do nothing`.execute(transaction);
    // BKN's client answers what is BKN's to answer.
    await sql`
      insert into external_client (agency_id, kind, account_id, recorded_at)
      select ${agencyId}, kind, account.id, ${at}
      from account, unnest(array['technical-consideration', 'imut-recommendation', 'bkn-head-decision']) as kind
      where account.alias = 'bkn' and account.agency_id = ${agencyId}
      on conflict do nothing`.execute(transaction);
  });
}
