import { withClient } from '../postgres/prepare-database.ts';

/** Whom a development token is for: one of the three ways to say it. */
export type AccountSelector = { alias: string } | { nip: string } | { accountId: string };

const conditions = {
  alias: 'account.alias = $1',
  nip: 'employee.nip = $1',
  accountId: 'account.id = $1::uuid',
} as const;

/** The id of the active account; undefined when there is none. */
export async function findAccount(databaseUrl: string, selector: AccountSelector): Promise<string | undefined> {
  const [[by, value]] = Object.entries(selector) as [[keyof typeof conditions, string]];
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ id: string }>(
      `select account.id from account left join employee on employee.id = account.employee_id
       where account.active and ${conditions[by]}`,
      [value],
    ),
  );
  return rows[0]?.id;
}

/** Aliases of the active accounts, for a person who does not know them. */
export async function listAliases(databaseUrl: string): Promise<string[]> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ alias: string }>(
      'select alias from account where active and alias is not null order by alias limit 40',
    ),
  );
  return rows.map((row) => row.alias);
}
