import { afterAll, beforeAll } from 'vitest';
import { sql } from 'kysely';
import { prepareMatch } from '../../activities/matching/prepare-match.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import type { MatchingPost, MatchScope } from '../../domain/matching/matching-post.ts';
import { defaultPolicy, type Policy } from '../../domain/policy/policy.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { loadSample } from '../../stack/sample/load-sample.ts';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import { sampleFolder, today } from '../employee-import/register.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';

export const at = new Date('2026-11-25T03:00:00Z');
export { today };

/** The whole sample with a profile for everybody, and statistics as a register in use has them; use in a file's top level. */
export function samplePeople(): { db: () => Database } {
  let database: FreshDatabase;
  let db: Database;
  beforeAll(async () => {
    database = await freshDatabase();
    db = openDatabase(database.appUrl);
    await loadSample(db, sampleFolder, { today, at }, () => undefined);
    await withClient(database.ownerUrl, (client) => client.query('analyze'));
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });
  return { db: () => db };
}

/** One post of every position, by position. */
export async function onePostEach(db: Database): Promise<Map<string, string>> {
  const { rows } = await sql<{ position: string; post: string }>`
    select position_id as position, min(id) as post from post group by position_id order by position_id`.execute(db);
  return new Map(rows.map(({ position, post }) => [position, post]));
}

export async function criteriaFor(
  db: Database,
  postId: string,
  { scope = 'agency', policy = defaultPolicy }: { scope?: MatchScope; policy?: Policy } = {},
): Promise<{ criteria: MatchCriteria; post: MatchingPost }> {
  const prepared = await prepareMatch(db, { postId, scope, today, policy });
  if (isRefusal(prepared)) throw new Error(prepared.message.en);
  return prepared;
}
