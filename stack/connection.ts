import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { loadStackSettings } from '../config/stack-settings.ts';
import { defaultDataDirectory } from './data-directory.ts';
import { readOrCreateIssuerSecrets } from './keys/issuer-secrets.ts';
import { readOrCreatePasswords } from './postgres/passwords.ts';
import { databaseUrl } from './postgres/postgres-program.ts';
import { appRole, ownerRole } from './postgres/prepare-database.ts';

/**
 * How a command-line tool reaches the database of the stack in this checkout: DATABASE_URL where it is set, else the
 * embedded one.
 */
export async function stackDatabase(
  env: NodeJS.ProcessEnv,
): Promise<{ appUrl: string; ownerUrl: string; dataDirectory: string }> {
  const settings = loadStackSettings(env);
  const dataDirectory = settings.dataDirectory ?? defaultDataDirectory;
  if (settings.database) return { ...settings.database, dataDirectory };
  const { postgres } = await chosenPorts(dataDirectory);
  const passwords = await readOrCreatePasswords(join(dataDirectory, 'passwords.json'));
  return {
    appUrl: databaseUrl(postgres, 'mutasi', appRole, passwords.app),
    ownerUrl: databaseUrl(postgres, 'mutasi', ownerRole, passwords.owner),
    dataDirectory,
  };
}

/** The embedded issuer of the stack in this checkout, and the secret by which it knows the local tools. */
export async function embeddedIssuer(env: NodeJS.ProcessEnv): Promise<{ issuer: string; secret: string }> {
  const { dataDirectory = defaultDataDirectory, oidcIssuer } = loadStackSettings(env);
  const { tools: secret } = await readOrCreateIssuerSecrets(join(dataDirectory, 'keys'));
  return { issuer: oidcIssuer ?? `http://127.0.0.1:${(await chosenPorts(dataDirectory)).issuer}`, secret };
}

async function chosenPorts(dataDirectory: string): Promise<{ postgres: number; issuer: number }> {
  const text = await readFile(join(dataDirectory, 'ports.json'), 'utf8').catch(() => {
    throw new Error('no stack has been started in this checkout yet; run npm start first');
  });
  return z.object({ postgres: z.number(), issuer: z.number() }).parse(JSON.parse(text));
}
