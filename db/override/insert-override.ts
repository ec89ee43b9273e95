import type { Insertable } from 'kysely';
import type { CaseOverride } from '../generated/database.ts';
import type { Database } from '../open-database.ts';

export async function insertOverride(db: Database, asked: Insertable<CaseOverride>): Promise<string> {
  const { id } = await db.insertInto('case_override').values(asked).returning('id').executeTakeFirstOrThrow();
  return id;
}
