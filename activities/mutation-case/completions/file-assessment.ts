import { gaps } from '../../../domain/personnel/competency-gaps.ts';
import { type AssessmentPurpose, fillingGrade, jpm } from '../../../domain/personnel/jpm.ts';
import type { PerformanceRating } from '../../../domain/personnel/performance-matrix.ts';
import { performanceAxis, potentialAxis, talentBox } from '../../../domain/personnel/talent-box.ts';
import type { Competency, CompetencyLevel, Levels } from '../../../domain/personnel/competency.ts';
import { refreshProfiles } from '../../matching/refresh-profiles.ts';
import { schemeOf } from '../../../domain/talent-pool/scheme-of.ts';
import type { CaseDesk } from '../case-desk.ts';
import type { Filing } from './filing.ts';

/** Levels against the post's standard: gaps, job-person match, talent box (PermenPANRB 38/2017, 3/2020). */
export const fileAssessment: Filing<'competency-assessment'> = async (desk, task, form) => {
  const standard = await standardOf(desk);
  const levels = form.levels as Levels;
  const percent = jpm(levels, standard);
  const evaluation = await desk.tx
    .selectFrom('performance_evaluation')
    .select('rating')
    .where('case_number', '=', task.case_number)
    .executeTakeFirstOrThrow();
  const scheme = schemeOf(desk.policy);
  const axes = {
    performance: performanceAxis(evaluation.rating as PerformanceRating),
    potential: potentialAxis(form.potential, scheme),
  };
  await desk.tx
    .insertInto('competency_assessment')
    .values({
      task_id: task.id,
      case_number: task.case_number,
      purpose: 'filling' satisfies AssessmentPurpose,
      levels: JSON.stringify(levels),
      gaps: JSON.stringify(gaps(levels, standard)),
      jpm: percent,
      fit: fillingGrade(percent),
      potential: form.potential,
      talent_box: talentBox(axes),
      talent_scheme: scheme.schemeId,
      reasons: form.reasons,
    })
    .execute();
  await refreshProfiles(desk.tx, [desk.case.employee_id], desk.now);
};

async function standardOf(desk: CaseDesk): Promise<Levels> {
  const rows = await desk.tx
    .selectFrom('position_standard')
    .select(['competency', 'required_level'])
    .where('position_id', '=', desk.case.target_position_id)
    .execute();
  return Object.fromEntries(
    rows.map((row) => [row.competency as Competency, row.required_level as CompetencyLevel]),
  ) as Levels;
}
