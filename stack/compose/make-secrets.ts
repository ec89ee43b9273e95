import { randomBytes } from 'node:crypto';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOrCreateIssuerSecrets } from '../keys/issuer-secrets.ts';
import { readOrCreatePasswords } from '../postgres/passwords.ts';
import { databaseUrlAt } from '../postgres/postgres-program.ts';
import { appRole, ownerRole } from '../postgres/prepare-database.ts';

// Run once by docker compose into a volume, so that the file in the repository holds no password and asks for none.
const folder = process.argv[2];
if (folder === undefined) {
  console.error('usage: make-secrets.ts FOLDER');
  process.exit(2);
}

async function writeOnce(name: string, content: string): Promise<void> {
  const file = join(folder!, name);
  await access(file).catch(() => writeFile(file, content, { mode: 0o600 }));
}

const passwords = await readOrCreatePasswords(join(folder, 'passwords.json'));
const host = 'postgres:5432';
await writeOnce('postgres-superuser', passwords.superuser);
await writeOnce('database-superuser-url', databaseUrlAt(host, 'postgres', 'postgres', passwords.superuser));
await writeOnce('database-owner-url', databaseUrlAt(host, 'mutasi', ownerRole, passwords.owner));
await writeOnce('database-url', databaseUrlAt(host, 'mutasi', appRole, passwords.app));
await writeOnce('temporal-postgres', randomBytes(24).toString('base64url'));
const issuer = await readOrCreateIssuerSecrets(join(folder, 'keys'));
await writeOnce('oidc-client-secret', issuer.web);
await writeOnce('session-secret', issuer.session);
console.log('The secrets of this installation are in their volume.');
