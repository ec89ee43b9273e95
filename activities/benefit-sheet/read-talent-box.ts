import type { Database } from '../../db/open-database.ts';
import { type TalentBox, talentBox } from '../../domain/personnel/talent-box.ts';
import { axesOfProfile } from '../eligibility/axes-of-profile.ts';

/** The box found in this case, else the one the latest talent profile stands for; null where neither is there. */
export async function readTalentBox(
  tx: Database,
  { caseNumber, employeeId }: { caseNumber: string; employeeId: string },
): Promise<TalentBox | null> {
  const assessed = await tx
    .selectFrom('competency_assessment')
    .where('case_number', '=', caseNumber)
    .select('talent_box')
    .orderBy('task_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (assessed) return assessed.talent_box as TalentBox;
  const profile = await tx
    .selectFrom('talent_profile')
    .where('employee_id', '=', employeeId)
    .select(['scheme_id', 'performance_axis', 'potential_axis'])
    .orderBy('assessed_on', 'desc')
    .limit(1)
    .executeTakeFirst();
  const axes = profile && axesOfProfile(profile);
  return axes ? talentBox(axes) : null;
}
