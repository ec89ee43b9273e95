import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { actInPanel } from './act-in-panel.ts';
import { doneInPanel, panelDone } from './deliberation-shapes.ts';
import { findPanel, ownSeat } from './find-panel.ts';

export const noteDissent = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/deliberation/dissent',
  action: 'panel.sit',
  tag: 'Deliberation',
  summary: 'Have your dissent written into the minutes, between the close of the session and their seal (F30)',
  params: caseParams,
  body: z.strictObject({ text: z.string().trim().min(10).max(4000) }),
  answers: panelDone('The dissent stands in the minutes'),
  problems: [
    'session-not-convened',
    'dissent-too-early',
    'dissent-without-vote',
    'dissent-twice',
    'minutes-sealed',
    'self-dealing',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const panel = await findPanel(deps.db, actor, params.caseNumber, 'panel.sit');
    const seat = ownSeat(panel);
    await actInPanel(deps, {
      ...{ actor, caseNumber: params.caseNumber, protocol: panel.protocol, body },
      act: { act: 'dissent', session: panel.held.session, seat },
      key: `dissent:${panel.held.session}:${seat}`,
      doneOtherwise: 'dissent-twice',
    });
    return doneInPanel(params.caseNumber, panel.held.session);
  },
});
