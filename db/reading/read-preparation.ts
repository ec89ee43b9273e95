import { sql } from 'kysely';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import type { CourseStanding } from '../../domain/training/check-plan.ts';
import type { Database } from '../open-database.ts';
import { readCatalogue } from '../training/read-catalogue.ts';
import { readTraining } from '../training/read-training.ts';

interface Asked {
  caseNumber: string;
  kind: TaskKind;
  item: number | null;
}

/** What helps with tasks about questions and training: the question, the courses, and what is not finished yet (F54, F55). */
export async function readPreparation(db: Database, { caseNumber, kind, item }: Asked): Promise<object> {
  switch (kind) {
    case 'question-for-hr':
    case 'question-for-unit':
      return { question: await readQuestion(db, caseNumber, item!) };
    case 'training-plan':
      return { catalogue: (await readCaseCatalogue(db, caseNumber)).filter(({ offered }) => offered) };
    case 'training-completion':
    case 'training-waiver':
      return { training: (await readTraining(db, caseNumber)).find((line) => line.item === item) ?? null };
    case 'orientation':
      return { unfinishedTraining: (await readTraining(db, caseNumber)).filter(isUnfinished) };
    default:
      return {};
  }
}

/** The catalogue of the case's agency as it stands today. */
export async function readCaseCatalogue(db: Database, caseNumber: string) {
  const { agency_id, today } = await db
    .selectFrom('mutation_case')
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .select(['agency_id', sql<string>`(now() at time zone time_zone)::date`.as('today')])
    .where('case_number', '=', caseNumber)
    .executeTakeFirstOrThrow();
  return readCatalogue(db, agency_id, today);
}

/** @returns undefined for tasks that plan no training */
export async function catalogueOfTask(
  db: Database,
  { kind, caseNumber }: Pick<Asked, 'kind' | 'caseNumber'>,
): Promise<readonly CourseStanding[] | undefined> {
  return kind === 'training-plan' ? readCaseCatalogue(db, caseNumber) : undefined;
}

function isUnfinished({ status }: { status: string }): boolean {
  return status === 'planned' || status === 'waiver-asked';
}

async function readQuestion(db: Database, caseNumber: string, number: number): Promise<object | null> {
  const row = await db
    .selectFrom('case_question')
    .select(['number', 'addressee', 'question', 'asked_at as askedAt'])
    .where('case_number', '=', caseNumber)
    .where('number', '=', number)
    .executeTakeFirst();
  return row ?? null;
}
