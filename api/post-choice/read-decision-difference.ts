import { z } from 'zod';
import { noteEmbargoReads } from '../../db/embargo/note-embargo-reads.ts';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, caseParams } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { choiceShape, decisionDifference } from './decision-difference.ts';

export const readDecisionDifference = defineRoute({
  method: 'get',
  path: '/v1/cases/{caseNumber}/decision-difference',
  action: 'case.read',
  tag: 'Cases',
  summary: 'Which post was proposed, advised and decided: what each changed, and why',
  params: caseParams,
  answers: {
    200: {
      description: 'The steps you may see, in the order in which they were taken; none while an embargo hides them',
      schema: z.strictObject({ caseNumber, items: z.array(choiceShape) }),
    },
  },
  async handle({ actor, params }, deps) {
    const readable = await findReadableCase(deps.db, actor, params.caseNumber, 'case.read');
    const role = readingRole('case.read', actor.roles);
    await noteAccess(deps.db, { account: actor.account, role, kind: 'case-file', of: params });
    const items = await decisionDifference(deps, readable);
    if (readable.standing.embargoed && items.length > 0)
      await noteEmbargoReads(deps.db, actor.account, '/v1/cases/{caseNumber}/decision-difference', [params.caseNumber]);
    return { status: 200, body: { caseNumber: params.caseNumber, items } };
  },
});
