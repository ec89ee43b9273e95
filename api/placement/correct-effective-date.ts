import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { findCommand } from '../../db/command/find-command.ts';
import { readCorrectionFacts } from '../../activities/placement/read-correction-facts.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { refuseCorrection } from '../../domain/placement/refuse-correction.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, caseParams, day } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { dateAnswers } from './placement-of-task.ts';

const letter = z.strictObject({ number: z.string().trim().min(3).max(200), dated: day });

export const correctEffectiveDate = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/effective-date-corrections',
  action: 'placement.correct',
  tag: 'Cases',
  summary:
    'Correct the effective date of a decided move, before or after it took effect; the earlier record stays (F12)',
  params: caseParams,
  body: z.strictObject({
    instead: day.meta({ description: 'The date on the record now, so that nobody corrects what another corrected.' }),
    effectiveDate: day,
    reason: z.string().trim().min(10).max(4000),
    letter: letter.optional().meta({ description: 'Owed once the decree is signed.' }),
    duringFreeze: z.literal(true).optional().meta({ description: "Mendagri's approval is asked for (R23)." }),
    carryTraining: z.literal(true).optional().meta({ description: 'Courses go on beside the new duties (F54).' }),
  }),
  answers: {
    200: {
      description: 'The date is corrected',
      schema: z.strictObject({ caseNumber, effectiveDate: day, instead: day }),
    },
  },
  problems: [
    ...dateAnswers,
    'effective-date-unchanged',
    'effective-date-changed',
    'effective-date-too-far-back',
    'correction-letter-owed',
    'correction-letter-in-future',
    'placement-over',
    'terms-not-adjacent',
    'origin-held-meanwhile',
    'target-held-before',
    'case-undecided',
    'case-closed',
    'self-dealing',
    'case-unavailable',
  ],
  async handle({ actor, params, body }, deps) {
    const { standing } = await findReadableCase(deps.db, actor, params.caseNumber, 'placement.correct');
    const refusal = mayHold({ barred: [standing.employee_account_id] }, actor.account);
    if (refusal) throw Problem.of(refusal);
    const words = createHash('sha256').update(canonicalize(body)!).digest('hex');
    const dedupeKey = `correct-date:${params.caseNumber}:${words}`;
    const earlier = await findCommand(deps.db, dedupeKey);
    if (!earlier) {
      if (standing.outcome !== null) throw new Problem('case-closed');
      const today = localDate(Date.now(), actor.timeZone).toString();
      const facts = await readCorrectionFacts(deps.db, { caseNumber: params.caseNumber, today });
      if (facts.effectiveDate !== undefined && facts.effectiveDate !== body.instead)
        throw new Problem('effective-date-changed');
      const refused = refuseCorrection(body, facts);
      if (refused) throw Problem.of(refused);
    }
    const row =
      earlier ??
      (await takeCommand(deps.db, {
        ...{ kind: 'correct-effective-date', dedupeKey, body },
        caseNumber: params.caseNumber,
        account: actor.account,
        roles: actor.roles,
      }));
    await runCommand(deps, row);
    const { effectiveDate, instead } = body;
    return { status: 200, body: { caseNumber: params.caseNumber, effectiveDate, instead } };
  },
});
