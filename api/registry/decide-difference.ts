import { z } from 'zod';
import { decideDifferences, lockDifference } from '../../db/registry/registry-difference.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { refuseDecision, validFromFuture } from '../../domain/registry/registry-refusals.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { defineRoute } from '../http/route.ts';
import { day, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { differenceLine, showDifference } from './registry-shapes.ts';
import { takeOver } from './take-over.ts';

const reason = z.string().trim().min(10).max(4000);

export const decideDifference = defineRoute({
  method: 'post',
  path: '/v1/registry/differences/{id}/decision',
  action: 'registry.decide',
  tag: 'National registry',
  summary: 'Decide a difference once: take what the registry says from a day on, or keep ours with the reason',
  params: uuidParams,
  body: z.discriminatedUnion('decision', [
    z.strictObject({ decision: z.literal('take-theirs'), validFrom: day, reason: reason.optional() }),
    z.strictObject({ decision: z.literal('keep-ours'), reason }),
  ]),
  answers: { 200: { description: 'The difference as it was decided', schema: differenceLine } },
  problems: [
    'self-dealing',
    'registry-difference-decided',
    'registry-difference-gone',
    'registry-difference-not-taken',
    'registry-difference-in-case',
    'registry-theirs-unknown',
    'registry-theirs-invalid',
    'registry-valid-from-future',
  ],
  async handle({ actor, params, body }, { db }) {
    const at = new Date();
    return db.transaction().execute(async (tx) => {
      const difference = await lockDifference(tx, actor.agency, params.id);
      if (!difference) throw new Problem('not-found');
      if (difference.employeeId === actor.employee) throw new Problem('self-dealing');
      const refusal = refuseDecision(difference, body.decision);
      if (refusal) throw Problem.of(refusal);
      const by = { by: actor.account, at, reason: body.reason };
      if (body.decision === 'keep-ours') await decideDifferences(tx, [difference.id], { state: 'refused', ...by });
      else {
        const { validFrom } = body;
        if (validFrom > localDate(at.getTime(), actor.timeZone).toString()) throw Problem.of(validFromFuture);
        // Whatever was written before a "no" goes with the transaction.
        const settled = await takeOver(tx, { difference, validFrom, at });
        if (isRefusal(settled)) throw Problem.of(settled);
        await decideDifferences(tx, settled, { state: 'accepted', validFrom, ...by });
      }
      return { status: 200, body: showDifference((await lockDifference(tx, actor.agency, params.id))!) };
    });
  },
});
