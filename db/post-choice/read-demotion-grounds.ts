import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import type { Database } from '../open-database.ts';

/** What a demotion rests on, by case, as last said of the post that is the target now (F28). */
export async function readDemotionGrounds(
  db: Database,
  caseNumbers: readonly string[],
): Promise<Map<string, DemotionGround>> {
  if (caseNumbers.length === 0) return new Map();
  const said = await db
    .selectFrom('case_post_choice')
    .innerJoin('mutation_case', (join) =>
      join
        .onRef('mutation_case.case_number', '=', 'case_post_choice.case_number')
        .onRef('mutation_case.target_post_id', '=', 'case_post_choice.post_id'),
    )
    .distinctOn('case_post_choice.case_number')
    .where('case_post_choice.case_number', 'in', caseNumbers)
    .where('demotion_ground', 'is not', null)
    .select(['case_post_choice.case_number', 'demotion_ground'])
    .orderBy('case_post_choice.case_number')
    .orderBy('chosen_at', 'desc')
    .execute();
  return new Map(said.map((row) => [row.case_number, row.demotion_ground as DemotionGround]));
}
