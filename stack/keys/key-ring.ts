import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A signing key of the embedded issuer, private half included. */
export interface RingKey {
  jwk: JWK & { kid: string };
  /** Epoch ms. */
  publishedAt: number;
}

/** Above the ten minutes for which verifiers keep a key set: nobody meets a signature before they could know its key. */
export const publishAheadMs = 15 * 60_000;
/** Above the longest life of a token: what was signed before a change of keys stays good. */
const keepAfterMs = 25 * 3_600_000;
const replaceAfterMs = 30 * 24 * 3_600_000;

/** The keys to publish now, the one that signs first: publish first, sign later, withdraw last. */
export function publishedKeys(ring: readonly RingKey[], now: number): RingKey[] {
  const newestFirst = ring.toSorted((left, right) => right.publishedAt - left.publishedAt);
  const signs = newestFirst.find((key) => key.publishedAt + publishAheadMs <= now) ?? newestFirst.at(-1);
  const others = newestFirst.filter((key) => key !== signs && !isOver(key, newestFirst, now));
  return signs ? [signs, ...others] : [];
}

/** Whether a later key has signed for so long that nothing of this one can be good any more. */
function isOver(key: RingKey, newestFirst: readonly RingKey[], now: number): boolean {
  const successor = newestFirst.findLast((other) => other.publishedAt > key.publishedAt);
  return successor !== undefined && successor.publishedAt + publishAheadMs + keepAfterMs <= now;
}

export async function readKeyRing(folder: string): Promise<RingKey[]> {
  const text = await readFile(fileIn(folder), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '[]';
    throw error;
  });
  return JSON.parse(text) as RingKey[];
}

/** Makes the first key where there is none, and the next one where the newest has served its time. */
export async function keepKeyRing(folder: string, now: number): Promise<RingKey[]> {
  const ring = await readKeyRing(folder);
  if (ring.some((key) => key.publishedAt + replaceAfterMs > now)) return ring;
  return (await publishNextKey(folder, now)).ring;
}

/** Adds a key that will sign once everybody can know it, and drops those that are over. */
export async function publishNextKey(folder: string, now: number): Promise<{ ring: RingKey[]; kid: string }> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = crypto.randomUUID();
  const next: RingKey = { jwk: { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' }, publishedAt: now };
  const ring = [...publishedKeys(await readKeyRing(folder), now), next];
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(`${fileIn(folder)}.new`, JSON.stringify(ring), { mode: 0o600 });
  await rename(`${fileIn(folder)}.new`, fileIn(folder));
  return { ring, kid };
}

function fileIn(folder: string): string {
  return join(folder, 'issuer-keys.json');
}
