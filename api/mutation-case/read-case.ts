import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { hideTarget } from '../embargo/hide-target.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { decisionDifference } from '../post-choice/decision-difference.ts';
import { assembleCase } from './assemble-case.ts';
import { caseShape } from './case-shape.ts';
import { expectedFinishes } from './expected-finish.ts';
import { findReadableCase } from './find-readable-case.ts';

export const readCase = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}',
  action: 'case.read',
  tag: 'Cases',
  summary: 'A case with everything you may see of it',
  params: caseParams,
  answers: { 200: { description: 'The case', schema: caseShape } },
  async handle({ actor, params }, deps) {
    const readable = await findReadableCase(deps.db, actor, params.caseNumber, 'case.read');
    const { view, standing, seesTarget } = readable;
    const role = readingRole('case.read', actor.roles);
    await noteAccess(deps.db, { account: actor.account, role, kind: 'case-file', of: params });
    if (standing.embargoed && seesTarget)
      await noteEmbargoReads(deps.db, actor.account, '/v1/cases/{caseNumber}', [params.caseNumber]);
    const assembled = {
      ...(await assembleCase(deps, params.caseNumber, view, actor.roles)),
      decisionDifference: await decisionDifference(deps, readable),
      expectedFinish: (await expectedFinishes(deps.db, [params.caseNumber])).get(params.caseNumber) ?? null,
    };
    return { status: 200, body: seesTarget ? assembled : hideTarget(assembled) };
  },
});
