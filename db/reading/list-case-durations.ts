import { sql } from 'kysely';
import type { CaseKind } from '../../domain/expectation/case-kind.ts';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import type { Database } from '../open-database.ts';

export interface CaseDuration extends CaseKind {
  caseNumber: string;
  agency: string;
  timeZone: string;
  stage: Stage;
  stageSince: Date;
  policy: Policy;
  effectiveDate: string | null;
  targetClass: PositionClass;
  openTasks: { kind: string; holder: string | null; dueAt: string }[];
}

/** Where open cases under the agency's own policy stand, and since when; closed ones and demonstrations are left out. */
export async function listCaseDurations(db: Database, caseNumbers: readonly string[]): Promise<CaseDuration[]> {
  const { rows } = await sql<CaseDuration>`
    select file.case_number as "caseNumber", file.agency_id as agency, agency.time_zone as "timeZone", file.stage,
      file.stage_since as "stageSince", file.scope, file.direction, file.initiator, file.policy,
      file.effective_date as "effectiveDate", position.position_class as "targetClass",
      coalesce((select json_agg(json_build_object('kind', task.kind, 'holder', task.account_id, 'dueAt', task.due_at))
        from task where task.case_number = file.case_number and task.state = 'open'), '[]') as "openTasks"
    from mutation_case file
      join agency on agency.id = file.agency_id
      join post on post.id = file.target_post_id
      join position on position.id = post.position_id
    where file.case_number = any(${[...caseNumbers]}::text[]) and file.closed_at is null
      and file.policy_profile = 'standard'`.execute(db);
  return rows;
}
