import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DecreeDesk, openDecreeDesk } from '../../activities/decree/decree-desk.ts';

export interface TestDecrees {
  desk: DecreeDesk;
  /** Where the papers are, for an API to read them. */
  folder: string;
  remove: () => Promise<void>;
}

/** A store of its own, and real development keys that the test files of a machine share: making them takes a second. */
export async function testDecrees(): Promise<TestDecrees> {
  const folder = await mkdtemp(join(tmpdir(), 'mutasi-decrees-'));
  const desk = openDecreeDesk({
    folder,
    developmentKeys: join(tmpdir(), 'mutasi-test-decree-keys'),
    publicUrl: 'https://mutasi.example',
  });
  return { desk, folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
