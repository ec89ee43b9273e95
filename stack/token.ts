import { parseArgs } from 'node:util';
import { embeddedIssuer, stackDatabase } from './connection.ts';
import { withLocalSettings } from './local-settings.ts';
import { fetchToken } from './keys/fetch-token.ts';
import { findAccount, listAliases, type AccountSelector } from './keys/find-account.ts';

const usage = `usage: npm run --silent token -- --as ALIAS [--hours 12]
       npm run --silent token -- --as employee --nip NIP
       npm run --silent token -- --account UUID`;

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function selectorOf(values: { as?: string; nip?: string; account?: string }): AccountSelector {
  if (values.account !== undefined) return { accountId: values.account };
  if (values.nip !== undefined) return { nip: values.nip };
  if (values.as !== undefined) return { alias: values.as };
  return fail(usage);
}

try {
  const { values } = parseArgs({
    options: {
      as: { type: 'string' },
      nip: { type: 'string' },
      account: { type: 'string' },
      hours: { type: 'string', default: '12' },
    },
  });
  const hours = Number(values.hours);
  if (!(hours > 0 && hours <= 24)) fail('--hours must be a number above 0 and at most 24');
  const env = withLocalSettings(process.env);
  const { appUrl } = await stackDatabase(env);
  const accountId = await findAccount(appUrl, selectorOf(values));
  if (accountId === undefined) {
    fail(`There is no such active account. Accounts by alias: ${(await listAliases(appUrl)).join(', ') || '(none)'}`);
  }
  console.log(await fetchToken(await embeddedIssuer(env), accountId, hours));
} catch (error) {
  fail(`${error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error)}\n${usage}`);
}
