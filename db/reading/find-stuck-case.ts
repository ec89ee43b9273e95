import { sql } from 'kysely';
import { commandColumns, type CommandRow } from '../command/command-row.ts';
import type { Database } from '../open-database.ts';
import { isRecused, type Reader } from './case-scope.ts';

/** Whether a case, or a submission that has not become one yet, is of the reader's agency. */
export async function findStuckCase(db: Database, caseNumber: string, reader: Reader): Promise<boolean> {
  const { rows } = await sql`
    select from mutation_case c
    where c.case_number = ${caseNumber} and c.agency_id = ${reader.agency} and not ${isRecused(reader, 'c')}
    union all
    select from command k join account who on who.id = k.account_id
    where k.case_number = ${caseNumber} and k.kind = 'open-case' and who.agency_id = ${reader.agency}
      and not exists (select from mutation_case m where m.case_number = k.case_number)`.execute(db);
  return rows.length > 0;
}

/** What somebody sent to the case and was not answered, in the order in which it was said. */
export async function unsettledCommandsOf(db: Database, caseNumber: string): Promise<CommandRow[]> {
  const rows = await db
    .selectFrom('command')
    .select(commandColumns)
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'sent')
    .orderBy('id')
    .limit(50)
    .execute();
  return rows as CommandRow[];
}
