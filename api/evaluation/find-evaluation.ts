import { type EvaluationRow, findEvaluation as findRow } from '../../db/evaluation/evaluation-row.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { EvaluationReport } from '../../domain/evaluation/evaluation-report.ts';
import { Problem } from '../problem/problem.ts';

export interface FoundEvaluation {
  row: EvaluationRow;
  report: EvaluationReport;
  agencyName: string;
}

/** The evaluation of a half year of the reader's own agency. */
export async function findEvaluation(db: Database, actor: ReadingActor, half: string): Promise<FoundEvaluation> {
  const row = await findRow(db, actor.agency, half);
  if (!row) throw new Problem('not-found');
  const { name } = await db
    .selectFrom('agency')
    .select('name')
    .where('id', '=', actor.agency)
    .executeTakeFirstOrThrow();
  return { row, report: JSON.parse(row.report) as EvaluationReport, agencyName: name };
}
