import { readNextEmployees } from '../../db/matching/read-next-employees.ts';
import type { Database } from '../../db/open-database.ts';
import { refreshProfiles } from './refresh-profiles.ts';

/** Some thousands a statement: a fraction of a second each, so that nobody waits behind a lock. */
const statementPeople = 5_000;

/**
 * Makes every profile anew: what ages, tenures and the years of R11 changed overnight, and whatever was written past the writers. Each
 * batch is a transaction of its own; cut off, it begins again and finds little to do.
 * @param progress told the employees seen so far
 * @returns how many profiles changed
 */
export async function rebuildProfiles(db: Database, at: Date, progress?: (seen: number) => void): Promise<number> {
  let [changed, seen] = [0, 0];
  for (let after: string | undefined; ;) {
    const ids = await readNextEmployees(db, after, statementPeople);
    if (ids.length === 0) return changed;
    changed += await refreshProfiles(db, ids, at);
    after = ids.at(-1);
    seen += ids.length;
    progress?.(seen);
  }
}
