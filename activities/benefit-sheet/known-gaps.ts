import type { Database } from '../../db/open-database.ts';
import {
  competencies,
  type CompetencyLevel,
  isLevels,
  levelsOf,
  type Levels,
} from '../../domain/personnel/competency.ts';
import { type CompetencyGap, gaps } from '../../domain/personnel/competency-gaps.ts';

interface Measured {
  caseNumber: string;
  employeeId: string;
  positionId: string;
}

/** Gaps against the new post's standard: as assessed in this case, else from the results on record. What nobody measured is no gap. */
export async function knownGaps(
  tx: Database,
  { caseNumber, employeeId, positionId }: Measured,
): Promise<CompetencyGap[]> {
  const required = await tx
    .selectFrom('position_standard')
    .where('position_id', '=', positionId)
    .select(['competency', 'required_level as level'])
    .execute();
  // Where there is no standard nothing is required.
  const standard = filled(levelsOf(0), required);
  const assessed = await tx
    .selectFrom('competency_assessment')
    .where('case_number', '=', caseNumber)
    .select('levels')
    .orderBy('task_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (isLevels(assessed?.levels)) return gaps(assessed.levels, standard);
  const results = await tx
    .selectFrom('competency_result')
    .distinctOn('competency')
    .where('employee_id', '=', employeeId)
    .select(['competency', 'level'])
    .orderBy('competency')
    .orderBy('assessed_on', 'desc')
    .execute();
  return gaps(filled(standard, results), standard);
}

function filled(start: Levels, rows: readonly { competency: string; level: number }[]): Levels {
  const known = rows.filter(({ competency }) => (competencies as readonly string[]).includes(competency));
  return {
    ...start,
    ...Object.fromEntries(known.map(({ competency, level }) => [competency, level as CompetencyLevel])),
  };
}
