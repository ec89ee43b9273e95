import type { Database } from '../open-database.ts';

/** Who saw the target post of a case while it was under embargo, in order. */
export async function listEmbargoReads(
  db: Database,
  caseNumber: string,
  { after, limit }: { after?: string | undefined; limit: number },
) {
  return db
    .selectFrom('embargo_read')
    .innerJoin('account', 'account.id', 'embargo_read.account_id')
    .select([
      'embargo_read.id',
      'embargo_read.account_id as accountId',
      'account.name',
      'embargo_read.route',
      'embargo_read.read_at as readAt',
    ])
    .where('embargo_read.case_number', '=', caseNumber)
    .$if(after !== undefined, (query) => query.where('embargo_read.id', '>', after!))
    .orderBy('embargo_read.id')
    .limit(limit + 1)
    .execute();
}
