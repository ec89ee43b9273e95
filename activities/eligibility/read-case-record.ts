import type { Database } from '../../db/open-database.ts';

/** Tasks whose answers are facts for the rules. */
const witnesses = [
  'intake-check',
  'audit-clearance',
  'forward-proposal',
  'origin-authority-consent',
  'technical-consideration',
  'superior-decision',
  'authority-decision',
] as const;

export type Witness = (typeof witnesses)[number];

/** What somebody answered in the case: their form, when, and who. */
export interface Testimony {
  form: Readonly<Record<string, unknown>>;
  at: Date;
  by: string | null;
}

export interface CaseAssessment {
  levels: unknown;
  jpm: number;
  fit: string;
  talentBox: number;
  at: Date;
}

export interface CaseRecord {
  /** The latest answer to each question. */
  testimonies: Partial<Record<Witness, Testimony>>;
  assessment: CaseAssessment | undefined;
}

/** What the case itself has found out so far; two round trips. */
export async function readCaseRecord(db: Database, caseNumber: string): Promise<CaseRecord> {
  const tasks = await db
    .selectFrom('task')
    .select(['kind', 'form', 'completed_at', 'completed_by'])
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'completed')
    .where('kind', 'in', witnesses)
    .orderBy('completed_at')
    .orderBy('id')
    .execute();
  const testimonies: CaseRecord['testimonies'] = {};
  for (const task of tasks) {
    if (task.completed_at === null) continue;
    const form = (task.form ?? {}) as Testimony['form'];
    testimonies[task.kind as Witness] = { form, at: task.completed_at, by: task.completed_by };
  }
  return { testimonies, assessment: await readAssessment(db, caseNumber) };
}

async function readAssessment(db: Database, caseNumber: string): Promise<CaseAssessment | undefined> {
  const row = await db
    .selectFrom('competency_assessment as assessed')
    .innerJoin('task', 'task.id', 'assessed.task_id')
    .where('assessed.case_number', '=', caseNumber)
    .select(['assessed.levels', 'assessed.jpm', 'assessed.fit', 'assessed.talent_box', 'task.completed_at'])
    .orderBy('assessed.task_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row?.completed_at) return undefined;
  return {
    levels: row.levels,
    jpm: Number(row.jpm),
    fit: row.fit,
    talentBox: row.talent_box,
    at: row.completed_at,
  };
}
