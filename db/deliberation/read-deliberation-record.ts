import type { Kysely } from 'kysely';
import type { DeliberationRecord } from '../../domain/deliberation/minutes.ts';
import type { DB } from '../generated/database.ts';
import { readProtocolEvents } from './read-protocol-events.ts';

/** The whole record of a deliberation with its words and names, of which the minutes are made. */
export async function readDeliberationRecord(db: Kysely<DB>, caseNumber: string): Promise<DeliberationRecord> {
  const events = await readProtocolEvents(db, caseNumber);
  const accounts = [...new Set(events.flatMap((event) => (event.event === 'seated' ? [event.holder] : [])))];
  const names = accounts.length
    ? await db.selectFrom('account').select(['id', 'name']).where('id', 'in', accounts).execute()
    : [];
  const motions = await db
    .selectFrom('motion')
    .innerJoin('post', 'post.id', 'motion.post_id')
    .innerJoin('position', 'position.id', 'post.position_id')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .select(['motion.motion', 'motion.post_id', 'motion.reason', 'position.name as position', 'org_unit.name as unit'])
    .where('motion.case_number', '=', caseNumber)
    .orderBy('motion.motion')
    .execute();
  const reasons = await db
    .selectFrom('vote')
    .select(['session', 'seat', 'motion', 'reasons'])
    .where('case_number', '=', caseNumber)
    .execute();
  const dissents = await db
    .selectFrom('dissent')
    .select(['session', 'seat', 'text'])
    .where('case_number', '=', caseNumber)
    .execute();
  const last = await db
    .selectFrom('deliberation')
    .select('minutes')
    .where('case_number', '=', caseNumber)
    .orderBy('session', 'desc')
    .limit(1)
    .executeTakeFirst();
  return {
    caseNumber,
    events,
    names: Object.fromEntries(names.map(({ id, name }) => [id, name])),
    motions: motions.map(({ motion, post_id, reason, position, unit }) => ({
      ...{ motion, post: post_id, title: `${position}, ${unit}` },
      reason,
    })),
    reasons,
    dissents,
    summary: last?.minutes ?? '',
  };
}
