import { officeCalendar } from '../calendar/office-calendar.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { readCaseDecisions } from '../../db/reading/read-case-decisions.ts';
import { readCaseEffects } from '../../db/reading/read-case-effects.ts';
import { readCaseFindings } from '../../db/reading/read-case-findings.ts';
import { readCase as readHead } from '../../db/reading/read-case.ts';
import type { CaseView } from '../../domain/rights/case-view.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { ApiDeps } from '../deps.ts';
import { showObjection } from '../objection/show-objection.ts';
import { showDecisions } from '../privacy/show-decisions.ts';
import { showEffects } from '../privacy/show-effects.ts';
import { showFindings } from '../privacy/show-findings.ts';
import { viewersOf } from '../privacy/viewers-of.ts';
import { stageLine } from './stage-line.ts';
import { unitEffects } from './unit-effects.ts';

/** A case as one reader may see it: what is not for their eyes is left out, never emptied (`visibleFields`). */
export async function assembleCase(
  deps: ApiDeps,
  caseNumber: string,
  view: CaseView,
  roles: readonly Role[],
): Promise<Record<string, unknown> & { stages: object[] }> {
  const [head, findings, decisions, effects] = await Promise.all([
    readHead(deps.db, caseNumber),
    readCaseFindings(deps.db, caseNumber),
    readCaseDecisions(deps.db, caseNumber),
    readCaseEffects(deps.db, caseNumber),
  ]);
  const as = viewersOf(view, roles);
  return {
    ...showHead(head!),
    stages: stageLine(head!, workingDaysLeft(await officeCalendar(deps.db, head!.timeZone), Date.now())),
    ...showFindings(findings, as),
    ...showDecisions(decisions, as),
    ...showEffects(effects, as),
    objection: await showObjection(deps.db, caseNumber, as),
    unitBalance: await unitEffects(deps.db, head!, effects.placement?.state === 'applied'),
    temporalUrl: view === 'employee' ? null : temporalUrl(deps, caseNumber),
  };
}

function showHead(head: NonNullable<Awaited<ReturnType<typeof readHead>>>): object {
  const { caseNumber, employeeId, employeeName, scope, direction, initiator, reason, policyProfile } = head;
  const { stage, stageSince, outcome, needsAttention, effectiveDate, openedAt, closedAt } = head;
  const { embargoed, overridden } = head;
  return {
    caseNumber,
    employee: { id: employeeId, name: employeeName },
    origin: {
      postId: head.originPostId,
      unitId: head.originUnitId,
      unitName: head.originUnitName,
      positionName: head.originPositionName,
    },
    target: {
      postId: head.targetPostId,
      unitId: head.targetUnitId,
      unitName: head.targetUnitName,
      positionName: head.targetPositionName,
    },
    ...{ scope, direction, initiator, reason, policyProfile, stage, stageSince, outcome, needsAttention },
    ...{ effectiveDate, openedAt, closedAt, embargoed, overridden },
  };
}

function temporalUrl({ temporalUiUrl, client }: ApiDeps, caseNumber: string): string | null {
  if (temporalUiUrl === undefined) return null;
  const { namespace } = client.options;
  return new URL(`/namespaces/${namespace}/workflows/${mutationCaseId(caseNumber)}`, temporalUiUrl).href;
}
