import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const shape = z.object({
  web: z.string(),
  tools: z.string(),
  agency: z.string(),
  cookies: z.string(),
  session: z.string(),
});

/**
 * Secrets between the parts of a development stack: of the issuer's three clients, of its cookies, and of the sessions of the
 * web. Made once on this machine and readable by its account only.
 */
export type IssuerSecrets = z.infer<typeof shape>;

export async function readOrCreateIssuerSecrets(folder: string): Promise<IssuerSecrets> {
  const file = join(folder, 'issuer-secrets.json');
  await readFile(file).catch(() => createOnce(file, folder));
  return shape.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** Two processes may want them at the same time; the first wins. */
async function createOnce(file: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = Object.fromEntries(
    Object.keys(shape.shape).map((name) => [name, randomBytes(32).toString('base64url')]),
  );
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, JSON.stringify(fresh), { mode: 0o600 });
  await link(draft, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await rm(draft);
}
