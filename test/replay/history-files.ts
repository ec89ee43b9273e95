import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../stack/data-directory.ts';

/** A case as Temporal remembers it; what `Worker.runReplayHistories` takes. */
export interface RecordedHistory {
  workflowId: string;
  /** JSON form of a `History`. */
  history: object;
}

export const historiesFolder = join(projectRoot, 'test', 'replay', 'histories');

/** Every committed history, by its file: one folder a shipped version. */
export async function readHistories(): Promise<Map<string, RecordedHistory>> {
  const files = await readdir(historiesFolder, { recursive: true });
  const histories = new Map<string, RecordedHistory>();
  for (const file of files.filter((name) => name.endsWith('.json')).sort())
    histories.set(file, JSON.parse(await readFile(join(historiesFolder, file), 'utf8')) as RecordedHistory);
  return histories;
}
