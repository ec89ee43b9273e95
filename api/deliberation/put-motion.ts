import { z } from 'zod';
import { readMotionPost } from '../../db/deliberation/read-motion-post.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, code } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { actInPanel } from './act-in-panel.ts';
import { doneInPanel, panelDone } from './deliberation-shapes.ts';
import { findPanel, ownSeat } from './find-panel.ts';
import { hasRole } from '../../domain/rights/rights.ts';

export const putMotion = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/deliberation/motions',
  action: 'deliberation.put-motion',
  tag: 'Deliberation',
  summary: 'Put another vacant post beside the one proposed; the panel votes on each (F31)',
  params: caseParams,
  body: z.strictObject({ postId: code, reason: z.string().trim().min(10).max(4000) }),
  answers: panelDone('The panel will vote on it too'),
  problems: [
    'session-not-convened',
    'unknown-post',
    'post-occupied',
    'post-reserved',
    'post-is-own',
    'motion-already-put',
    'motion-too-late',
    'motions-full',
    'minutes-sealed',
    'self-dealing',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const panel = await findPanel(deps.db, actor, params.caseNumber, 'deliberation.put-motion');
    if (!hasRole('deliberation.convene', actor.roles)) ownSeat(panel);
    const post = await readMotionPost(deps.db, params.caseNumber, body.postId);
    if (!post || post.agency !== actor.agency) throw new Problem('unknown-post');
    if (post.own) throw new Problem('post-is-own');
    if (post.occupied) throw new Problem('post-occupied');
    if (post.put) throw new Problem('motion-already-put');
    if (post.reserved) throw new Problem('post-reserved');
    await actInPanel(deps, {
      ...{ actor, caseNumber: params.caseNumber, protocol: panel.protocol, body },
      act: { act: 'put-motion' },
      key: `motion:${body.postId}`,
      doneOtherwise: 'motion-already-put',
    });
    return doneInPanel(params.caseNumber, panel.held.session);
  },
});
