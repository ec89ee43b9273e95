import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const passwords = z.object({ superuser: z.string(), owner: z.string(), app: z.string() });

/** One password for each database role; made once on this machine and readable by its account only. */
export type DatabasePasswords = z.infer<typeof passwords>;

export async function readOrCreatePasswords(file: string): Promise<DatabasePasswords> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text !== undefined) return passwords.parse(JSON.parse(text));
  const fresh = { superuser: randomPassword(), owner: randomPassword(), app: randomPassword() };
  await writeFile(`${file}.new`, `${JSON.stringify(fresh)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return fresh;
}

function randomPassword(): string {
  return randomBytes(24).toString('base64url');
}
