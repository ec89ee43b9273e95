import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { localDate } from '../../domain/calendar/office-day.ts';
import { dayBegins, refuseSessionDay } from '../../domain/task-kinds/session-convening.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { Problem } from '../problem/problem.ts';
import { actInPanel } from './act-in-panel.ts';
import { doneInPanel, heldAt, panelDone, place } from './deliberation-shapes.ts';
import { findPanel } from './find-panel.ts';

export const rescheduleSession = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/deliberation/invitation',
  action: 'deliberation.convene',
  tag: 'Deliberation',
  summary: 'Another time or place for a session that has been convened; everybody gets the changed calendar entry',
  params: caseParams,
  headers: idempotencyKey.partial(),
  body: z.strictObject({ heldAt, place }),
  answers: panelDone('The new invitation is on its way'),
  problems: [
    'session-not-convened',
    'session-date-out-of-range',
    'session-open-already',
    'session-closed',
    'minutes-sealed',
    'idempotency-key-reused',
    'self-dealing',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params, headers, body }, deps) {
    const { protocol, held } = await findPanel(deps.db, actor, params.caseNumber, 'deliberation.convene');
    // The first invitation is a task of its own.
    if (held.phase === 'composed') throw new Problem('session-not-convened');
    const refusal = refuseSessionDay(body.heldAt, localDate(Date.now(), actor.timeZone).toString());
    if (refusal) throw Problem.of(refusal);
    await actInPanel(deps, {
      ...{ actor, caseNumber: params.caseNumber, protocol, body },
      act: { act: 'reschedule', session: held.session, begins: dayBegins(body.heldAt) },
      key: `invitation:${headers['idempotency-key'] ?? randomUUID()}`,
      doneOtherwise: 'idempotency-key-reused',
    });
    return doneInPanel(params.caseNumber, held.session);
  },
});
