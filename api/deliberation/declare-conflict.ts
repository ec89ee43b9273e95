import { z } from 'zod';
import { readProtocolEvents } from '../../db/deliberation/read-protocol-events.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { actInPanel } from './act-in-panel.ts';
import { doneInPanel, panelDone } from './deliberation-shapes.ts';
import { findPanel, ownSeat } from './find-panel.ts';

/** UU 30/2014 art 42–43. Once there is a ballot it is given back by `POST /v1/tasks/{id}/recusal`. */
export const declareConflict = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/deliberation/conflict',
  action: 'panel.sit',
  tag: 'Deliberation',
  summary:
    'Declare a conflict of interest before the ballots are out; a substitute takes your seat and you read nothing more',
  params: caseParams,
  body: z.strictObject({ reason: z.string().trim().min(10).max(4000) }),
  answers: panelDone('You are out of this case'),
  problems: [
    'session-not-convened',
    'ballot-is-out',
    'not-seated',
    'minutes-sealed',
    'self-dealing',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const panel = await findPanel(deps.db, actor, params.caseNumber, 'panel.sit');
    const seat = ownSeat(panel);
    if (panel.held.phase === 'opened' || panel.held.phase === 'closed') throw new Problem('ballot-is-out');
    await actInPanel(deps, {
      ...{ actor, caseNumber: params.caseNumber, protocol: panel.protocol, body },
      act: { act: 'recuse', session: panel.held.session, seat },
      // Somebody who was seated again may step back again.
      key: `conflict:${panel.held.session}:${actor.account}:${await timesSeated(deps, params.caseNumber, actor.account)}`,
      doneOtherwise: 'not-seated',
    });
    return doneInPanel(params.caseNumber, panel.held.session);
  },
});

async function timesSeated(
  { db }: { db: Parameters<typeof readProtocolEvents>[0] },
  caseNumber: string,
  account: string,
): Promise<number> {
  const events = await readProtocolEvents(db, caseNumber);
  return events.filter((event) => event.event === 'seated' && event.holder === account).length;
}
