import type { ReviewFacts } from '../../domain/review/review-facts.ts';
import type { Database } from '../open-database.ts';
import { readReasonLeft } from './read-reason-left.ts';

/** What an answer around a review is held against. @param owner account that a plan names */
export async function readReviewFacts(
  db: Database,
  asked: { caseNumber: string; agency: string; today: string; owner: string | undefined },
): Promise<ReviewFacts> {
  const left = await readReasonLeft(db, asked.caseNumber, asked.today);
  if (asked.owner === undefined) return { left, owner: undefined };
  const found = await db
    .selectFrom('account')
    .select('account.id')
    .select((row) =>
      row
        .exists(
          row
            .selectFrom('mutation_case')
            .select('case_number')
            .where('case_number', '=', asked.caseNumber)
            .whereRef('employee_account_id', '=', 'account.id'),
        )
        .as('concerned'),
    )
    .where('account.id', '=', asked.owner)
    .where('agency_id', '=', asked.agency)
    .where('active', '=', true)
    .executeTakeFirst();
  if (!found) return { left, owner: 'unknown' };
  return { left, owner: found.concerned ? 'concerned' : 'known' };
}
