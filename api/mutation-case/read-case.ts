import { mutationCaseId } from '../../contract/mutation-case.ts';
import { readCaseDecisions } from '../../db/reading/read-case-decisions.ts';
import { readCaseEffects } from '../../db/reading/read-case-effects.ts';
import { readCaseFindings } from '../../db/reading/read-case-findings.ts';
import { readCase as readHead } from '../../db/reading/read-case.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { caseShape } from './case-shape.ts';
import { type CaseView, findReadableCase } from './find-readable-case.ts';
import { stageLine } from './stage-line.ts';

export const readCase = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}',
  action: 'case.read',
  tag: 'Cases',
  summary: 'A case with everything you may see of it',
  params: caseParams,
  answers: { 200: { description: 'The case', schema: caseShape } },
  async handle({ actor, params }, deps) {
    const { view } = await findReadableCase(deps.db, actor, params.caseNumber, 'case.read');
    return { status: 200, body: await assemble(deps, params.caseNumber, view) };
  },
});

async function assemble(deps: ApiDeps, caseNumber: string, view: CaseView): Promise<object> {
  const [head, findings, decisions, effects] = await Promise.all([
    readHead(deps.db, caseNumber),
    readCaseFindings(deps.db, caseNumber),
    readCaseDecisions(deps.db, caseNumber),
    readCaseEffects(deps.db, caseNumber),
  ]);
  const { benefitSheet } = findings;
  return {
    ...showHead(head!),
    stages: stageLine(head!),
    ...findings,
    benefitSheet: benefitSheet && { preparedAt: benefitSheet.preparedAt, ...(benefitSheet.sheet as object) },
    ...decisions,
    deliberations: decisions.deliberations.map((session) => showSession(session, view)),
    ...effects,
    temporalUrl: view === 'employee' ? null : temporalUrl(deps, caseNumber),
  };
}

function showHead(head: NonNullable<Awaited<ReturnType<typeof readHead>>>): object {
  const { caseNumber, employeeId, employeeName, scope, direction, initiator, reason, policyProfile } = head;
  const { stage, stageSince, outcome, needsAttention, effectiveDate, openedAt, closedAt } = head;
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
    ...{ effectiveDate, openedAt, closedAt },
  };
}

type Session = Awaited<ReturnType<typeof readCaseDecisions>>['deliberations'][number];

/** The panel speaks as one to the employee; its members' reasons are for those who decide. */
function showSession({ votes, minutes, ...session }: Session, view: CaseView): object {
  switch (view) {
    case 'employee':
      return session;
    case 'involved':
      return { ...session, minutes, votes: votes.map(({ seat, by, choice, at }) => ({ seat, by, choice, at })) };
    case 'role':
      return { ...session, minutes, votes };
  }
}

function temporalUrl({ temporalUiUrl, client }: ApiDeps, caseNumber: string): string | null {
  if (temporalUiUrl === undefined) return null;
  const { namespace } = client.options;
  return new URL(`/namespaces/${namespace}/workflows/${mutationCaseId(caseNumber)}`, temporalUiUrl).href;
}
