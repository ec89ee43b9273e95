import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { loadStackSettings } from '../config/stack-settings.ts';
import { defaultDataDirectory } from './data-directory.ts';
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
  const text = await readFile(join(dataDirectory, 'ports.json'), 'utf8').catch(() => {
    throw new Error('no stack has been started in this checkout yet; run npm start first');
  });
  const { postgres } = z.object({ postgres: z.number() }).parse(JSON.parse(text));
  const passwords = await readOrCreatePasswords(join(dataDirectory, 'passwords.json'));
  return {
    appUrl: databaseUrl(postgres, 'mutasi', appRole, passwords.app),
    ownerUrl: databaseUrl(postgres, 'mutasi', ownerRole, passwords.owner),
    dataDirectory,
  };
}
