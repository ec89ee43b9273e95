import type { Measures } from '../../domain/review/verdict.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

export interface Baseline {
  person: Measures;
  unit: Measures;
  /** Months of indicators behind the unit's figures; 0 where none were recorded and the unit counts as unchanged. */
  unitMonths: number;
}

/** How person and unit stood before the move: the supervisor's evaluation, and the unit's last three months before it. */
export async function readBaseline(desk: CaseDesk, unitNow: Measures): Promise<Baseline> {
  const person = await desk.tx
    .selectFrom('performance_evaluation')
    .select(['productivity', 'innovation'])
    .where('case_number', '=', desk.case.case_number)
    .executeTakeFirstOrThrow();
  const months = await desk.tx
    .selectFrom('unit_indicator')
    .select(['productivity', 'innovation'])
    .where('unit_id', '=', desk.case.target_unit_id)
    .where('month', '<', desk.case.effective_date!)
    .orderBy('month', 'desc')
    .limit(3)
    .execute();
  const unit = months.length === 0 ? unitNow : { productivity: mean('productivity'), innovation: mean('innovation') };
  return { person, unit, unitMonths: months.length };

  function mean(measure: keyof Measures): number {
    return Math.round(months.reduce((sum, month) => sum + month[measure], 0) / months.length);
  }
}
