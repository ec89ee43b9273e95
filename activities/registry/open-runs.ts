import type { Database } from '../../db/open-database.ts';
import { beginRun, openNightlyRuns } from '../../db/registry/registry-run.ts';
import type { RegistryDesk } from './registry-desk.ts';

/** The runs to walk: the one that was asked for, or those of the night; none where the registry is switched off. */
export async function openRuns(
  db: Database,
  desk: RegistryDesk | undefined,
  { run, now }: { run?: string; now: number },
): Promise<string[]> {
  if (run === undefined) return desk ? openNightlyRuns(db, new Date(now)) : [];
  await beginRun(db, run, new Date(now));
  return [run];
}
