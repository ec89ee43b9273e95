import { z } from 'zod';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { actInPanel } from './act-in-panel.ts';
import { doneInPanel, panelDone } from './deliberation-shapes.ts';
import { findPanel, ownSeat } from './find-panel.ts';

export const joinSession = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/deliberation/attendance',
  action: 'deliberation.join',
  tag: 'Deliberation',
  summary: 'Join the session; the secretary notes others by their seats',
  params: caseParams,
  body: z.strictObject({ seats: z.array(z.int().min(1).max(15)).min(1).max(15).optional() }),
  answers: panelDone('Present'),
  problems: [
    'session-not-convened',
    'session-not-begun',
    'session-closed',
    'not-seated',
    'already-present',
    'minutes-sealed',
    'self-dealing',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const panel = await findPanel(deps.db, actor, params.caseNumber, 'deliberation.join');
    // A member speaks for the own seat only.
    if (body.seats && !hasRole('deliberation.convene', actor.roles)) throw new Problem('not-allowed');
    const seats = [...new Set(body.seats ?? [ownSeat(panel)])].toSorted((a, b) => a - b);
    const holders = panel.held.seats.filter(({ seat }) => seats.includes(seat)).map(({ holder }) => holder);
    await actInPanel(deps, {
      ...{ actor, caseNumber: params.caseNumber, protocol: panel.protocol, body },
      act: { act: 'join', session: panel.held.session, seats },
      key: `join:${panel.held.session}:${seats.join(',')}:${holders.join(',')}`,
      doneOtherwise: 'already-present',
    });
    return doneInPanel(params.caseNumber, panel.held.session);
  },
});
