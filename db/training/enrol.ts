import { sql, type Transaction } from 'kysely';
import type { Letter } from '../../domain/notification/letter.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { DB } from '../generated/database.ts';
import { lockCase } from '../mutation-case/lock-case.ts';
import { oweLetter } from '../notification/owe-letter.ts';
import { readSessions, type SessionRow } from './sessions.ts';

interface Enrolment {
  caseNumber: string;
  item: number;
  sessionId: string;
  account: string;
  /** ISO date where the agency is. */
  today: string;
  /** To the employee. */
  letterOf: (session: SessionRow) => Letter;
  now: Date;
}

/** Why nothing was written. */
export type NotEnrolled =
  | 'case-closed'
  | 'training-item-unknown'
  | 'training-not-owed'
  | 'session-unknown'
  | 'session-of-other-course'
  | 'session-begun'
  | 'session-full';

/**
 * Gives one course of a case its session: the row, its audit event and the letter in one transaction. The same session again changes
 * nothing; another one takes the place of the first.
 */
export async function enrol(tx: Transaction<DB>, enrolment: Enrolment): Promise<NotEnrolled | undefined> {
  const { caseNumber, item, sessionId, account, today, now } = enrolment;
  const theCase = await lockCase(tx, caseNumber);
  if (theCase.closed_at !== null) return 'case-closed';
  const owed = await tx
    .selectFrom('training')
    .select(['status', 'course', 'session_id'])
    .where('case_number', '=', caseNumber)
    .where('item', '=', item)
    .executeTakeFirst();
  if (!owed) return 'training-item-unknown';
  if (owed.session_id === sessionId) return undefined;
  if (owed.status !== 'planned') return 'training-not-owed';

  // One after the other, so that the last seat is taken once; the rows themselves are never changed.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`training-session:${sessionId}`}, 0))`.execute(tx);
  const [session] = await readSessions(tx, theCase.agency_id, { id: sessionId });
  if (!session) return 'session-unknown';
  if (session.code !== owed.course) return 'session-of-other-course';
  if (session.startsOn < today) return 'session-begun';
  if (session.capacity !== null && session.taken >= session.capacity) return 'session-full';

  await tx
    .updateTable('training')
    .set({ session_id: sessionId, enrolled_by: account, enrolled_at: now })
    .where('case_number', '=', caseNumber)
    .where('item', '=', item)
    .execute();
  await oweLetter(tx, {
    accounts: [theCase.employee_account_id],
    letter: enrolment.letterOf(session),
    dedupe: `training-enrolled:${caseNumber}:${item}:${sessionId}`,
    ...{ caseNumber, now },
  });
  await appendAudit(tx, caseNumber, [
    {
      ...{ at: now.toISOString(), actor: account, action: 'training-enrolled' },
      detail: { item, session: sessionId, startsOn: session.startsOn },
    },
  ]);
  return undefined;
}
