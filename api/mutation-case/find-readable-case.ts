import { type CaseStanding, findCaseStanding } from '../../db/reading/find-case-standing.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { seesTarget } from '../../domain/embargo/sees-target.ts';
import { type CaseView, caseViewOf } from '../../domain/rights/case-view.ts';
import type { Action } from '../../domain/rights/rights.ts';
import { readerOf } from '../rights/reader-of.ts';
import { Problem } from '../problem/problem.ts';

export interface ReadableCase {
  standing: CaseStanding;
  view: CaseView;
  /** The target post is not hidden from the reader (F29). */
  seesTarget: boolean;
}

/** @throws Problem `not-found` also for a case of another agency, `not-allowed` inside the agency */
export async function findReadableCase(
  db: Database,
  actor: ReadingActor,
  caseNumber: string,
  action: Action,
): Promise<ReadableCase> {
  const standing = await findCaseStanding(db, caseNumber, readerOf(actor));
  if (!standing) throw new Problem('not-found');
  const view = caseViewOf(action, actor.roles, {
    sameAgency: standing.agency_id === actor.agency,
    concerned: standing.employee_account_id === actor.account,
    ...standing,
  });
  if (view === 'absent') throw new Problem('not-found');
  if (view === 'not-allowed') throw new Problem('not-allowed');
  return { standing, view, seesTarget: seesTarget(standing, view, actor.roles) };
}
