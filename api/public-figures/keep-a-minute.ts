import type { Database } from '../../db/open-database.ts';

const keptMs = 60_000;
const mostKept = 50;

interface Kept {
  until: number;
  answer: Promise<unknown>;
}

const answers = new WeakMap<Database, Map<string, Kept>>();

/** The same answer for everybody for a minute, worked out once however many ask; what failed is not kept. */
export async function keepAMinute<T>(db: Database, key: string, work: () => Promise<T>): Promise<T> {
  const kept = answers.get(db) ?? new Map<string, Kept>();
  answers.set(db, kept);
  const known = kept.get(key);
  if (known && known.until > Date.now()) return known.answer as Promise<T>;
  if (kept.size >= mostKept) kept.clear();
  const answer = work();
  kept.set(key, { until: Date.now() + keptMs, answer });
  answer.catch(() => kept.delete(key));
  return answer;
}
