import { type CaseDocuments, readDocumentsOfCases } from '../../db/documents/read-case-documents.ts';
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

/** What cases themselves have found out so far; eight round trips for all of them. A case without anything is in it too. */
export async function readCaseRecords(db: Database, caseNumbers: readonly string[]): Promise<Map<string, CaseRecord>> {
  if (caseNumbers.length === 0) return new Map();
  const testimonies = await readTestimonies(db, caseNumbers);
  const documents = await readDocumentsOfCases(db, caseNumbers);
  const assessments = await readAssessments(db, caseNumbers);
  const considerations = await readConsiderations(db, caseNumbers);
  const exceptions = await readExceptions(db, caseNumbers);
  return new Map(
    caseNumbers.map((number) => [
      number,
      {
        testimonies: testimonies.get(number) ?? {},
        assessment: assessments.get(number),
        documents: documents.get(number),
        considerations: considerations.get(number) ?? [],
        exceptions: exceptions.get(number) ?? [],
      },
    ]),
  );
}

/**
 * The latest answer to each question. An approval to act in spite of a freeze (R23) is asked by a task of the same kind as the
 * decision of the Minister, and is another question: it is found among the considerations only.
 */
async function readTestimonies(
  db: Database,
  caseNumbers: readonly string[],
): Promise<Map<string, CaseRecord['testimonies']>> {
  const tasks = await db
    .selectFrom('task')
    .select(['case_number', 'kind', 'form', 'completed_at', 'completed_by'])
    .where('case_number', 'in', caseNumbers)
    .where('state', '=', 'completed')
    .where('kind', 'in', witnesses)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('external_consideration as asked')
            .whereRef('asked.task_id', '=', 'task.id')
            .where('asked.kind', '=', 'freeze-approval'),
        ),
      ),
    )
    .orderBy('completed_at')
    .orderBy('id')
    .execute();
  const said = new Map<string, CaseRecord['testimonies']>();
  for (const task of tasks) {
    if (task.completed_at === null || task.case_number === null) continue;
    const form = (task.form ?? {}) as Testimony['form'];
    const ofCase = said.get(task.case_number) ?? {};
    ofCase[task.kind as Witness] = { form, at: task.completed_at, by: task.completed_by };
    said.set(task.case_number, ofCase);
  }
  return said;
}

async function readConsiderations(
  db: Database,
  caseNumbers: readonly string[],
): Promise<Map<string, NonNullable<CaseRecord['considerations']>>> {
  const rows = await db
    .selectFrom('external_consideration')
    .distinctOn(['case_number', 'kind'])
    .select(['case_number', 'kind', 'state', 'reference', 'settled_at', 'requested_at'])
    .where('case_number', 'in', caseNumbers)
    .orderBy('case_number')
    .orderBy('kind')
    .orderBy('requested_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return byCase(rows, ({ kind, state, reference, settled_at, requested_at }) => ({
    ...{ kind: kind as ConsiderationKind, state: state as ConsiderationState },
    ...{ reference, at: settled_at ?? requested_at },
  }));
}

async function readExceptions(
  db: Database,
  caseNumbers: readonly string[],
): Promise<Map<string, NonNullable<CaseRecord['exceptions']>>> {
  const rows = await db
    .selectFrom('eligibility_exception')
    .select(['case_number', 'rule', 'authority', 'document_id', 'valid_until', 'decided_at'])
    .where('case_number', 'in', caseNumbers)
    .where('decision', '=', 'grant')
    .orderBy('decided_at', 'desc')
    .execute();
  return byCase(rows, ({ rule, authority, document_id, valid_until, decided_at }) => ({
    ...{ rule, authority, document: document_id ?? '–' },
    ...{ validUntil: valid_until, at: decided_at },
  }));
}

async function readAssessments(db: Database, caseNumbers: readonly string[]): Promise<Map<string, CaseAssessment>> {
  const rows = await db
    .selectFrom('competency_assessment as assessed')
    .innerJoin('task', 'task.id', 'assessed.task_id')
    .distinctOn('assessed.case_number')
    .where('assessed.case_number', 'in', caseNumbers)
    .select(['assessed.case_number', 'assessed.levels', 'assessed.jpm', 'assessed.fit', 'assessed.talent_box'])
    .select('task.completed_at')
    .orderBy('assessed.case_number')
    .orderBy('assessed.task_id', 'desc')
    .execute();
  const found = new Map<string, CaseAssessment>();
  for (const { case_number, levels, jpm, fit, talent_box, completed_at } of rows)
    if (completed_at)
      found.set(case_number, { levels, jpm: Number(jpm), fit, talentBox: talent_box, at: completed_at });
  return found;
}

function byCase<R extends { case_number: string }, T>(rows: R[], tell: (row: R) => T): Map<string, T[]> {
  const told = new Map<string, T[]>();
  for (const row of rows) told.set(row.case_number, [...(told.get(row.case_number) ?? []), tell(row)]);
  return told;
}
