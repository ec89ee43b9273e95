import { sql } from 'kysely';
import type { Database } from '../open-database.ts';
import { isRecused } from './case-scope.ts';
import { taskIsOf } from './find-case-standing.ts';
import type { CaseReader } from './list-cases.ts';

export interface Changed {
  /** Of these cases, those the reader may see. */
  cases: string[];
  /** Whether one of these holds a task of the reader: their inbox may read otherwise now. */
  inbox: boolean;
}

/**
 * What of a change a reader may be told: the same scope as the list of cases and the inbox.
 * @param tasksOf numbers of cases and vacancies whose tasks changed
 */
export async function listChanged(
  db: Database,
  reader: CaseReader,
  cases: readonly string[],
  tasksOf: readonly string[],
): Promise<Changed> {
  const involved = sql<boolean>`exists (select from task where task.case_number = c.case_number and ${taskIsOf(reader)})`;
  const { rows } = await sql<{ cases: string[] | null; inbox: boolean }>`
    select (select array_agg(c.case_number) from mutation_case c
        where c.case_number = any(${[...cases]}::text[]) and not ${isRecused(reader, 'c')}
          and (case when ${reader.seesAll} then c.agency_id = ${reader.agency}
            else c.employee_account_id = ${reader.account}::uuid or ${involved} end)) as cases,
      (exists (select from task join mutation_case c on c.case_number = task.case_number
          where task.case_number = any(${[...tasksOf]}::text[]) and ${taskIsOf(reader)} and not ${isRecused(reader, 'c')})
        or exists (select from task where task.vacancy_number = any(${[...tasksOf]}::text[]) and ${taskIsOf(reader)})) as inbox`.execute(
    db,
  );
  const [row] = rows;
  return { cases: row?.cases ?? [], inbox: row?.inbox ?? false };
}
