import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface TaskTaker {
  agency: string;
  active: boolean;
  /** Sits in the same session of the same case already. */
  seated: boolean;
  /** Stepped back from the case. */
  recused: boolean;
  /** Tied to whoever the case is about (R22). */
  tied: boolean;
}

/** Who a task is to be handed to. */
export async function findTaskTaker(
  db: Database,
  account: string,
  task: { caseNumber: string; session: number | null },
): Promise<TaskTaker | undefined> {
  const { rows } = await sql<TaskTaker>`
    select account.agency_id as agency, account.active,
      exists (select from recusal where recusal.account_id = account.id and recusal.case_number = ${task.caseNumber}) as recused,
      exists (
        select from relationship tie join mutation_case c on c.case_number = ${task.caseNumber}
        where (tie.employee_id = c.employee_id and tie.other_employee_id = account.employee_id)
          or (tie.other_employee_id = c.employee_id and tie.employee_id = account.employee_id)
      ) as tied,
      exists (
        select from task where task.case_number = ${task.caseNumber} and task.session = ${task.session}
          and task.kind = 'panel-vote' and task.state <> 'cancelled'
          and (task.account_id = account.id or task.completed_by = account.id)
      ) as seated
    from account where account.id = ${account}::uuid`.execute(db);
  return rows[0];
}
