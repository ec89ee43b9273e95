import type { Database } from '../../db/open-database.ts';
import type { Minutes } from '../../domain/deliberation/minutes.ts';

export async function minutesOf(db: Database, caseNumber: string): Promise<Minutes> {
  const { body } = await db
    .selectFrom('minutes')
    .select('body')
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  return JSON.parse(body) as Minutes;
}

export function sessionsOf(db: Database, caseNumber: string) {
  return db
    .selectFrom('deliberation')
    .select(['session', 'favour', 'against', 'abstain', 'advice'])
    .where('case_number', '=', caseNumber)
    .orderBy('session')
    .execute();
}
