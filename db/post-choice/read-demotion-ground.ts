import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import type { Database } from '../open-database.ts';

/** What a demotion rests on, as last said of the post that is the target now (F28). */
export async function readDemotionGround(db: Database, caseNumber: string): Promise<DemotionGround | undefined> {
  const said = await db
    .selectFrom('case_post_choice')
    .innerJoin('mutation_case', (join) =>
      join
        .onRef('mutation_case.case_number', '=', 'case_post_choice.case_number')
        .onRef('mutation_case.target_post_id', '=', 'case_post_choice.post_id'),
    )
    .where('case_post_choice.case_number', '=', caseNumber)
    .where('demotion_ground', 'is not', null)
    .select('demotion_ground')
    .orderBy('chosen_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (said?.demotion_ground ?? undefined) as DemotionGround | undefined;
}
