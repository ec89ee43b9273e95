import { sql } from 'kysely';
import type { VacancyRecorded, VacancyStep } from '../../contract/vacancy.ts';
import { sha256 } from '../../db/audit/sha256.ts';
import type { Database } from '../../db/open-database.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { runMatch } from '../matching/run-match.ts';
import { onceInVacancy } from './once-in-vacancy.ts';

/**
 * Ranks everybody of the agency who passes the gates; the criteria of the run are those that are published (F37, F39). The run has a
 * transaction of its own, kept under an id made of vacancy and step: a retry finds it.
 */
export async function matchVacancy(db: Database, step: Omit<VacancyStep, 'write'>): Promise<VacancyRecorded> {
  const { vacancy, now } = step;
  const runId = uuidOf(`${vacancy}:${step.step}`);
  const { post_id } = await db
    .selectFrom('vacancy')
    .select('post_id')
    .where('id', '=', vacancy)
    .executeTakeFirstOrThrow();
  const run = await runMatch(db, { runId, vacancyId: vacancy, postId: post_id, scope: 'agency', now });
  return onceInVacancy(db, step, async (desk) => {
    const { round } = desk.vacancy;
    const gone = (await desk.isPostGone()) ? 'post-closed' : isRefusal(run) ? run.code : undefined;
    // What could be matched when the vacancy was opened can be matched no more: the post went meanwhile.
    if (gone !== undefined || isRefusal(run)) {
      desk.audit('matched', { round, refused: gone ?? null });
      return { need: 'gone' };
    }
    await sql`
      update vacancy set run_id = ${runId}::uuid, criteria = (select criteria from match_run where id = ${runId}::uuid)
      where id = ${vacancy}::uuid`.execute(desk.tx);
    desk.audit('matched', { round, run: runId, passed: run.passed });
    return { need: 'needed' };
  });
}

/** A name as an UUID of version 8 (RFC 9562). */
function uuidOf(name: string): string {
  const hex = sha256({ text: name });
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
