import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DocumentStore } from './document-store.ts';

/** A crash may leave half a file here; nothing here is ever read. */
const incoming = 'incoming';
const keyPattern = /^[0-9a-f]{64}$/;

/** Documents as files of a folder: `<first two digits>/<sha-256>`. Owner-only, like everything about a person. */
export function folderStore(folder: string): DocumentStore {
  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error('not a key of this store');
    return join(folder, key.slice(0, 2), key);
  };
  return {
    async put(bytes) {
      const key = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(key);
      // Touched, so that a sweep under way takes it for new; rewritten where the disk no longer has what it should.
      if ((await sizeOf(path)) === bytes.length) await utimes(path, new Date(), new Date());
      else await writeWhole(folder, path, bytes);
      return key;
    },
    async get(key) {
      const bytes = await readFile(pathOf(key)).catch(unlessMissing);
      return bytes && createHash('sha256').update(bytes).digest('hex') === key ? bytes : undefined;
    },
    exists: async (key) => (await sizeOf(pathOf(key))) !== undefined,
    list: () => listFolder(folder),
    remove: (key) => rm(pathOf(key), { force: true }),
  };
}

/** Whole or not at all: the name appears when the bytes are on the disk, and the name itself is made durable. */
async function writeWhole(folder: string, path: string, bytes: Buffer): Promise<void> {
  const draft = join(folder, incoming, randomUUID());
  await mkdir(dirname(draft), { recursive: true, mode: 0o700 });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  for (const name of [dirname(path), folder]) await syncFolder(name);
}

async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* listFolder(folder: string): AsyncGenerator<{ key: string; putAt: Date }, void> {
  for (const group of (await readdir(folder).catch(unlessMissing)) ?? []) {
    if (!/^[0-9a-f]{2}$/.test(group)) continue;
    for (const key of await readdir(join(folder, group))) {
      if (!keyPattern.test(key)) continue;
      const found = await stat(join(folder, group, key)).catch(unlessMissing);
      if (found) yield { key, putAt: found.mtime };
    }
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(unlessMissing))?.size;
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
