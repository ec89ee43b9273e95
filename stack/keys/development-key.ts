import { generateKeyPairSync } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const developmentIssuer = 'mutasi-dev';
export const developmentAudience = 'mutasi-api';

export interface DevelopmentKey {
  /** PKCS #8 PEM, Ed25519; readable by its account only. */
  privateKeyFile: string;
  /** SPKI PEM; what the API checks tokens with. */
  publicKeyFile: string;
}

/** The key that signs tokens on this machine; made once, never part of the repository. */
export async function readOrCreateDevelopmentKey(folder: string): Promise<DevelopmentKey> {
  const key = { privateKeyFile: join(folder, 'token-private.pem'), publicKeyFile: join(folder, 'token-public.pem') };
  const exists = await Promise.all([access(key.privateKeyFile), access(key.publicKeyFile)]).then(
    () => true,
    () => false,
  );
  if (exists) return key;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pair = generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  await writeFile(`${key.privateKeyFile}.new`, pair.privateKey, { mode: 0o600 });
  await rename(`${key.privateKeyFile}.new`, key.privateKeyFile);
  await writeFile(`${key.publicKeyFile}.new`, pair.publicKey, { mode: 0o644 });
  await rename(`${key.publicKeyFile}.new`, key.publicKeyFile);
  return key;
}
