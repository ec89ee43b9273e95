import type { Kysely } from 'kysely';
import type { DB } from '../generated/database.ts';

/** Every case that a letter was drawn up for, whether its own draft was filed in time or not. */
export async function listMembers(db: Kysely<DB>, letter: string): Promise<{ caseNumber: string; joined: boolean }[]> {
  const rows = await db
    .selectFrom('decree_member')
    .select(['case_number', 'joined_at'])
    .where('letter_id', '=', letter)
    .orderBy('place')
    .execute();
  return rows.map(({ case_number, joined_at }) => ({ caseNumber: case_number, joined: joined_at !== null }));
}
