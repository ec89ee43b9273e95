import { open, readFile, rename, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

const largestLogBytes = 10 * 1024 * 1024;

/** The file a child writes to itself, so that it can go on writing when we are killed. One older file is kept. */
export async function openChildLog(folder: string, name: string): Promise<FileHandle> {
  const file = join(folder, `${name}.log`);
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestLogBytes) await rename(file, `${file}.1`);
  return open(file, 'a', 0o600);
}

export async function lastLinesOfLog(folder: string, name: string): Promise<string> {
  const file = join(folder, `${name}.log`);
  const text = await readFile(file, 'utf8').catch(() => '');
  return `Last lines of ${file}:\n${text.trimEnd().split('\n').slice(-25).join('\n')}`;
}
