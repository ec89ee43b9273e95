import { z } from 'zod';
import { writeProfiles } from '../../db/matching/write-profiles.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { insertScores, readScored } from '../../db/talent-pool/write-scores.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { profileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import { performanceLevels } from '../../domain/personnel/performance-matrix.ts';
import { policyWith } from '../../domain/policy/policy-profile.ts';
import { refuseScores } from '../../domain/talent-pool/refuse-scores.ts';
import { schemeOf } from '../../domain/talent-pool/scheme-of.ts';
import { defineRoute } from '../http/route.ts';
import { day, uuid } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

export const recordScores = defineRoute({
  method: 'post',
  path: '/v1/talent-pool/scores',
  action: 'talent.record',
  tag: 'Talent pool',
  summary:
    'Record axis scores with a reason; the scheme of the day is kept with them, and nothing recorded before changes',
  body: z.strictObject({
    assessedOn: day,
    reason: z.string().trim().min(10).max(4000),
    scores: z
      .array(
        z.strictObject({
          employeeId: uuid,
          performance: z.enum(performanceLevels),
          potential: z.int().min(0).max(100),
        }),
      )
      .min(1)
      .max(1000),
  }),
  answers: {
    201: {
      description: 'All of them, or none',
      schema: z.strictObject({ schemeId: z.string(), recorded: z.int() }),
    },
  },
  problems: ['talent-assessed-in-future', 'unknown-employee', 'talent-named-twice', 'talent-recorded-already'],
  async handle({ actor, body }, { db }) {
    const { agency, account: by } = actor;
    const { assessedOn, scores } = body;
    const today = localDate(Date.now(), actor.timeZone).toString();
    const employees = scores.map(({ employeeId }) => employeeId);
    return db.transaction().execute(async (tx) => {
      const policy = policyWith('standard', await readPolicyParameters(tx, agency, 'standard', assessedOn));
      const { known, assessed } = await readScored(tx, { agency, assessedOn, employees });
      const named = employees.map((id) => (known.has(id) ? id : undefined));
      const refusal = refuseScores({ assessedOn, employees: named, assessed }, today);
      if (refusal) throw Problem.of(refusal);
      const { schemeId } = schemeOf(policy);
      await insertScores(tx, { ...body, agency, schemeId, by });
      // Matching reads the box of today (F37).
      await writeProfiles(tx, employees, { at: new Date(), vocabulary: profileVocabulary });
      return { status: 201, body: { schemeId, recorded: scores.length } };
    });
  },
});
