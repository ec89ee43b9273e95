import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { readDeliberationRecord } from '../../db/deliberation/read-deliberation-record.ts';
import { minutesOf } from '../../domain/deliberation/minutes.ts';
import { recordPostChoice } from '../post-choice/record-post-choice.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/**
 * Seals the minutes: RFC 8785 text of what the record says, its SHA-256 in the audit chain. From then on the database lets
 * nobody add to the record or change the minutes (F30).
 */
export async function sealMinutes(desk: CaseDesk, chair: string): Promise<void> {
  const { case_number } = desk.case;
  const minutes = minutesOf(await readDeliberationRecord(desk.tx, case_number));
  const body = canonicalize(minutes)!;
  const sha256 = createHash('sha256').update(body).digest('hex');
  await desk.tx
    .insertInto('minutes')
    .values({ case_number, body, sha256, sealed_by: chair, sealed_at: desk.now })
    .execute();
  const { advice, motion, post } = minutes.advice;
  if (post !== null)
    await recordPostChoice(desk.tx, {
      ...{ caseNumber: case_number, step: 'advised', postId: post, by: chair },
      ...{ reasons: minutes.summary, now: desk.now },
    });
  desk.audit('minutes-sealed', { sha256, advice, motion, sessions: minutes.sessions.length }, { actor: chair });
}
