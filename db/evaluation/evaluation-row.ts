import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** A kept evaluation; inputs and report as the texts that were hashed. */
export interface EvaluationRow {
  half: string;
  asOf: string;
  rules: string;
  inputs: string;
  inputsHash: string;
  report: string;
  reportHash: string;
  madeAt: Date;
}

export type EvaluationLine = Omit<EvaluationRow, 'inputs' | 'report'>;

const line = sql`half, as_of::text as "asOf", rules, encode(inputs_hash, 'hex') as "inputsHash",
  encode(report_hash, 'hex') as "reportHash", made_at as "madeAt"`;

export async function findEvaluation(db: Database, agency: string, half: string): Promise<EvaluationRow | undefined> {
  const { rows } = await sql<EvaluationRow>`
    select ${line}, inputs, report from evaluation where agency_id = ${agency} and half = ${half}`.execute(db);
  return rows[0];
}

/** The report that speaks of the latest half year. */
export async function findLatestEvaluation(db: Database, agency: string): Promise<EvaluationRow | undefined> {
  const { rows } = await sql<EvaluationRow>`
    select ${line}, inputs, report from evaluation where agency_id = ${agency} order by half desc limit 1`.execute(db);
  return rows[0];
}

/** Newest half year first. @param page.after the last half year already seen */
export async function listEvaluations(
  db: Database,
  agency: string,
  page: { after?: string | undefined; limit: number },
): Promise<EvaluationLine[]> {
  const { rows } = await sql<EvaluationLine>`
    select ${line} from evaluation
    where agency_id = ${agency} and ${page.after === undefined ? sql`true` : sql`half < ${page.after}`}
    order by half desc limit ${page.limit}`.execute(db);
  return rows;
}
