import type { Kysely } from 'kysely';
import type { DB } from '../generated/database.ts';

/** The objection of a case that counts: the one filed in time, else the last that came late; and when the decree was received. */
export async function readObjection(db: Kysely<DB>, caseNumber: string) {
  const decree = await db
    .selectFrom('decree')
    .select('received_at')
    .where('case_number', '=', caseNumber)
    .executeTakeFirst();
  const objection = await db
    .selectFrom('objection')
    .leftJoin('task', 'task.id', 'objection.task_id')
    .selectAll('objection')
    .select('task.due_at')
    .where('objection.case_number', '=', caseNumber)
    .orderBy('objection.number', 'desc')
    .executeTakeFirst();
  return { receivedAt: decree?.received_at ?? null, objection };
}

export type ObjectionRow = NonNullable<Awaited<ReturnType<typeof readObjection>>['objection']>;
