import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderStore } from '../../db/documents/folder-store.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-store-'));
});
afterAll(() => rm(folder, { recursive: true }));

const pathOf = (key: string): string => join(folder, key.slice(0, 2), key);

async function keysOf(store: ReturnType<typeof folderStore>): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list()) keys.push(key);
  return keys;
}

it('keeps the same bytes once, whoever puts them at the same time', async () => {
  const store = folderStore(folder);
  const bytes = Buffer.from('isi dokumen');
  const keys = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)));
  expect(new Set(keys).size).toBe(1);
  expect(await store.get(keys[0]!)).toEqual(bytes);
  expect(await keysOf(store)).toEqual([keys[0]]);
  expect(await readdir(join(folder, 'incoming'))).toEqual([]);
});

it('gives out nothing but what was put, and puts a damaged file right', async () => {
  const store = folderStore(folder);
  const bytes = Buffer.from('isi yang akan rusak');
  const key = await store.put(bytes);
  await truncate(pathOf(key), 5);
  expect(await store.get(key)).toBeUndefined();
  await store.put(bytes);
  expect(await store.get(key)).toEqual(bytes);
  await writeFile(pathOf(key), 'isi yang sudah lain');
  expect(await store.get(key)).toBeUndefined();
});

it('takes what a crash left behind for nothing, and no path for a key', async () => {
  const store = folderStore(folder);
  await writeFile(join(folder, 'incoming', crypto.randomUUID()), 'setengah');
  const before = await keysOf(store);
  expect(before.every((key) => /^[0-9a-f]{64}$/.test(key))).toBe(true);
  await expect(store.get('../../etc/passwd')).rejects.toThrow('not a key');
  expect(await store.get('0'.repeat(64))).toBeUndefined();
  expect(await store.exists('0'.repeat(64))).toBe(false);
});
