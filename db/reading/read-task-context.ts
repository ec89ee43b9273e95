import type { Database } from '../open-database.ts';

/** What helps to fill in the form: the post's standard and, once it was assessed, where the employee falls short. */
export async function readTaskContext(db: Database, task: { caseNumber: string; targetPositionId: string }) {
  const standard = await db
    .selectFrom('position_standard')
    .select(['competency', 'required_level as requiredLevel'])
    .where('position_id', '=', task.targetPositionId)
    .orderBy('competency')
    .execute();
  const assessment = await db
    .selectFrom('competency_assessment')
    .select(['levels', 'gaps'])
    .where('case_number', '=', task.caseNumber)
    .executeTakeFirst();
  const benefits = await db
    .selectFrom('benefit_sheet')
    .select('sheet')
    .where('case_number', '=', task.caseNumber)
    .executeTakeFirst();
  return { standard, assessment: assessment ?? null, benefitSheet: benefits?.sheet ?? null };
}
