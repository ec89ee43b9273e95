import { parseArgs } from 'node:util';
import { migrateToLatest } from '../db/migrate.ts';
import { stackDatabase } from './connection.ts';
import { withLocalSettings } from './local-settings.ts';
import { prepareDatabase } from './postgres/prepare-database.ts';

// `npm run migrate` on the database of this checkout or of DATABASE_OWNER_URL. With --superuser-url it also makes the
// database and its roles, taking their passwords from the two URLs.
const { values } = parseArgs({ options: { 'superuser-url': { type: 'string' } } });
const { appUrl, ownerUrl } = await stackDatabase(withLocalSettings(process.env));
const superuserUrl = values['superuser-url'];
if (superuserUrl !== undefined) {
  const passwordOf = (url: string): string => decodeURIComponent(new URL(url).password);
  const database = new URL(ownerUrl).pathname.slice(1);
  await prepareDatabase(superuserUrl, database, { owner: passwordOf(ownerUrl), app: passwordOf(appUrl) });
}
const applied = await migrateToLatest(ownerUrl);
console.log(applied.length === 0 ? 'The schema is up to date.' : `Applied: ${applied.join(', ')}`);
