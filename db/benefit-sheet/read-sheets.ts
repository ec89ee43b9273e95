import type { Database } from '../open-database.ts';
import type { BenefitSheet } from '../../domain/benefit-sheet/benefit-sheet.ts';

export interface KeptSheet {
  postId: string;
  /** It speaks of the target post as it stands now. */
  current: boolean;
  sheet: BenefitSheet;
  preparedAt: Date;
  acknowledgedAt: Date | null;
  /** The move took effect without it. */
  unacknowledgedAt: Date | null;
}

/** Every sheet that was laid before the employee, in order; another post decided is another sheet, and the old one stays. */
export async function readSheets(db: Database, caseNumber: string): Promise<KeptSheet[]> {
  const rows = await db
    .selectFrom('benefit_sheet')
    .innerJoin('mutation_case', 'mutation_case.case_number', 'benefit_sheet.case_number')
    .select(['post_id as postId', 'sheet', 'prepared_at as preparedAt', 'acknowledged_at as acknowledgedAt'])
    .select(['unacknowledged_at as unacknowledgedAt', 'target_post_id as target'])
    .where('benefit_sheet.case_number', '=', caseNumber)
    .orderBy('prepared_at')
    .orderBy('post_id')
    .execute();
  return rows.map(({ target, sheet, ...row }) => ({
    ...row,
    current: row.postId === target,
    sheet: sheet as unknown as BenefitSheet,
  }));
}
