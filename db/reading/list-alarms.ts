import type { Database } from '../open-database.ts';

/** What needs somebody's hand, newest first. */
export async function listAlarms(
  db: Database,
  agency: string,
  { resolved, limit }: { resolved: boolean; limit: number },
) {
  return db
    .selectFrom('alarm')
    .select([
      'id',
      'kind',
      'case_number as caseNumber',
      'task_id as taskId',
      'detail',
      'raised_at as raisedAt',
      'resolved_at as resolvedAt',
    ])
    .where('agency_id', '=', agency)
    .where('resolved_at', resolved ? 'is not' : 'is', null)
    .orderBy('raised_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
