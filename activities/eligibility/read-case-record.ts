import { type CaseDocuments, readCaseDocuments } from '../../db/documents/read-case-documents.ts';
import type { ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';
import type { ConsiderationState } from '../../domain/external-consideration/consideration-state.ts';
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
  /** Absent before the case exists, and where its documents were judged as one (before 0.2.0). */
  documents?: CaseDocuments | undefined;
  /** What was asked of others outside, the latest of each kind; none before 0.2.0. */
  considerations?: { kind: ConsiderationKind; state: ConsiderationState; reference: string | null; at: Date }[];
  exceptions?: { rule: string; authority: string; document: string; validUntil: string | null; at: Date }[];
}

/** What the case itself has found out so far; seven round trips. */
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
  const documents = await readCaseDocuments(db, caseNumber);
  return {
    testimonies,
    assessment: await readAssessment(db, caseNumber),
    documents,
    considerations: await readConsiderations(db, caseNumber),
    exceptions: await readExceptions(db, caseNumber),
  };
}

async function readConsiderations(
  db: Database,
  caseNumber: string,
): Promise<NonNullable<CaseRecord['considerations']>> {
  const rows = await db
    .selectFrom('external_consideration')
    .distinctOn('kind')
    .select(['kind', 'state', 'reference', 'settled_at', 'requested_at'])
    .where('case_number', '=', caseNumber)
    .orderBy('kind')
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ kind, state, reference, settled_at, requested_at }) => ({
    ...{ kind: kind as ConsiderationKind, state: state as ConsiderationState },
    ...{ reference, at: settled_at ?? requested_at },
  }));
}

async function readExceptions(db: Database, caseNumber: string): Promise<NonNullable<CaseRecord['exceptions']>> {
  const rows = await db
    .selectFrom('eligibility_exception')
    .select(['rule', 'authority', 'document_id', 'valid_until', 'decided_at'])
    .where('case_number', '=', caseNumber)
    .where('decision', '=', 'grant')
    .orderBy('decided_at', 'desc')
    .execute();
  return rows.map(({ rule, authority, document_id, valid_until, decided_at }) => ({
    ...{ rule, authority, document: document_id ?? '–' },
    ...{ validUntil: valid_until, at: decided_at },
  }));
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
