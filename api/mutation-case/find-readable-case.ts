import { type CaseStanding, findCaseStanding } from '../../db/reading/find-case-standing.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { type Action, allowsRelation, hasRole } from '../../domain/rights/rights.ts';
import { Problem } from '../problem/problem.ts';

/** Whoever the case is about reads it as the employee, whatever else they are (F09). */
export type CaseView = 'employee' | 'role' | 'involved';

export interface ReadableCase {
  standing: CaseStanding;
  view: CaseView;
}

/** @throws Problem `not-found` also for a case of another agency, `not-allowed` inside the agency */
export async function findReadableCase(
  db: Database,
  actor: ReadingActor,
  caseNumber: string,
  action: Action,
): Promise<ReadableCase> {
  const standing = await findCaseStanding(db, caseNumber, actor);
  if (!standing) throw new Problem('not-found');
  const view = viewOf(standing, actor, action);
  if (!view) throw new Problem(standing.agency_id === actor.agency ? 'not-allowed' : 'not-found');
  return { standing, view };
}

function viewOf(standing: CaseStanding, actor: ReadingActor, action: Action): CaseView | undefined {
  const concerned = standing.employee_account_id === actor.account;
  if (concerned && allowsRelation(action, 'concerned')) return 'employee';
  if (standing.agency_id === actor.agency && hasRole(action, actor.roles)) return 'role';
  return standing.involved && allowsRelation(action, 'involved') ? 'involved' : undefined;
}
