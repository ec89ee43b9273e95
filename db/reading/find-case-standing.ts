import { type RawBuilder, sql } from 'kysely';
import type { Outcome, Stage } from '../../domain/mutation-case/stage.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Database } from '../open-database.ts';
import { isConsulted, isEmbargoed, isRecused, needsTarget, type Reader } from './case-scope.ts';

/** What decides who may look into a case and what may still be asked of it. */
export interface CaseStanding {
  case_number: string;
  agency_id: string;
  employee_account_id: string;
  initiator: Initiator;
  stage: Stage;
  outcome: Outcome | null;
  /** The appointing authority has approved it. */
  decided: boolean;
  /** A task of this case is, or was, the reader's. */
  involved: boolean;
  /** The reader has no right left in this case. */
  recused: boolean;
  /** The target post is under embargo. */
  embargoed: boolean;
  /** The employee has been told of the target post. */
  consulted: boolean;
  /** The reader holds a step that needs the target post. */
  needsTarget: boolean;
}

export async function findCaseStanding(
  db: Database,
  caseNumber: string,
  reader: Reader,
): Promise<CaseStanding | undefined> {
  const { rows } = await sql<CaseStanding>`
    select c.case_number, c.agency_id, c.employee_account_id, c.initiator, c.stage, c.outcome,
      exists (select from decision d where d.case_number = c.case_number
        and d.authority = 'authority-decision' and d.decision = 'approve') as decided,
      exists (select from task where task.case_number = c.case_number and ${taskIsOf(reader)}) as involved,
      ${isRecused(reader, 'c')} as recused, ${isEmbargoed('c')} as embargoed, ${isConsulted('c')} as consulted,
      ${needsTarget(reader, 'c')} as "needsTarget"
    from mutation_case c where c.case_number = ${caseNumber}`.execute(db);
  return rows[0];
}

/**
 * A task is the reader's when it names them, was done by them, was escalated to them, or is open to a role of theirs in
 * their own agency; a client that replied from outside sees its request alone (F24). A named one may be of another agency: the receiving unit's head is asked too (F03).
 */
export function taskIsOf({ account, agency, roles }: Reader): RawBuilder<boolean> {
  return sql<boolean>`(
    task.account_id = ${account}::uuid or (task.completed_by = ${account}::uuid and ${!roles.includes('external-agency')})
    or (task.superior_id = ${account}::uuid and task.superior_may_act)
    or (task.pool and task.role = any(${[...roles]}::text[]) and not (${account}::uuid = any(task.barred))
      and (exists (select from mutation_case m where m.case_number = task.case_number and m.agency_id = ${agency})
        or exists (select from vacancy w where w.number = task.vacancy_number and w.agency_id = ${agency}))))`;
}
