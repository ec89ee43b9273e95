import type { Measures } from '../../domain/review/verdict.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** How the person stood before the move: the supervisor's evaluation. */
export function readPersonBefore(desk: CaseDesk): Promise<Measures> {
  return desk.tx
    .selectFrom('performance_evaluation')
    .select(['productivity', 'innovation'])
    .where('case_number', '=', desk.case.case_number)
    .executeTakeFirstOrThrow();
}
