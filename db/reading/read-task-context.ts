import type { TaskKind } from '../../domain/task/task-kind.ts';
import { readCaseDocuments } from '../documents/read-case-documents.ts';
import type { Database } from '../open-database.ts';
import { readPreparation } from './read-preparation.ts';

/** What helps to fill in the form: the post's standard and, once it was assessed, where the employee falls short. */
export async function readTaskContext(
  db: Database,
  task: { caseNumber: string; targetPositionId: string; kind: TaskKind; item: number | null },
) {
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
    .orderBy(
      (row) =>
        row(
          'post_id',
          '=',
          row.selectFrom('mutation_case').select('target_post_id').where('case_number', '=', task.caseNumber),
        ),
      'desc',
    )
    .orderBy('prepared_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const papers = isAboutDocuments(task.kind) ? await readCaseDocuments(db, task.caseNumber) : undefined;
  const documents = papers && {
    named: papers.named,
    files: papers.documents.map(({ id, kind, verdict, reasons, note }) => ({ id, kind, verdict, reasons, note })),
  };
  return {
    ...(documents && { documents }),
    standard,
    assessment: assessment ?? null,
    benefitSheet: benefits?.sheet ?? null,
    ...(await readPreparation(db, task)),
  };
}

/** What was handed in and sent back, by codes; the list of the case has it in words. */
function isAboutDocuments(kind: TaskKind): boolean {
  return kind === 'intake-check' || kind === 'complete-documents';
}
