import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** What an account was told, newest first. */
export async function listNotifications(
  db: Database,
  account: string,
  { unread, after, limit }: { unread?: boolean | undefined; after?: string | undefined; limit: number },
) {
  return (
    db
      .selectFrom('notification')
      .select([
        'id',
        'kind',
        'case_number as caseNumber',
        'task_id as taskId',
        'subject',
        'body',
        'created_at as createdAt',
        'read_at as readAt',
      ])
      .where('account_id', '=', account)
      // Whoever stepped back from a case reads nothing of it, also not what they were told before.
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('recusal')
              .select('recusal.case_number')
              .whereRef('recusal.case_number', '=', 'notification.case_number')
              .where('recusal.account_id', '=', account),
          ),
        ),
      )
      .$if(unread !== undefined, (query) => query.where('read_at', unread ? 'is' : 'is not', null))
      .$if(after !== undefined, (query) =>
        query.where(
          sql<boolean>`(created_at, id) < (select n.created_at, n.id from notification n where n.id = ${after}::uuid)`,
        ),
      )
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
  );
}
