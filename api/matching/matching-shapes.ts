import { z } from 'zod';
import { matchCriterionNames } from '../../domain/matching/match-criteria.ts';
import { matchGates } from '../../domain/matching/match-gates.ts';
import { matchScopes } from '../../domain/matching/matching-post.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import { day, instant, uuid } from '../http/shapes.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const points = z.record(z.enum(matchCriterionNames), z.int().min(0).max(1000));

export const matchRun = z.strictObject({
  id: uuid,
  vacancyId: uuid.nullable(),
  postId: z.string(),
  scope: z.enum(matchScopes),
  policyVersion: hash,
  codeVersion: z.string(),
  inputsHash: hash,
  resultsHash: hash,
  passed: z.int().meta({ description: 'Who passed all gates' }),
  kept: z.int().meta({ description: 'How many of them are kept with their rank' }),
  profilesFrom: day.nullable().meta({ description: 'Day of the last nightly rebuild of all profiles' }),
  at: instant,
  weights: points.meta({ description: 'Per mille, from the policy' }),
});

export const rankedCandidate = z.strictObject({
  rank: z.int(),
  employeeId: uuid,
  name: z.string().nullable().meta({ description: "Of the reader's own agency only" }),
  positionName: z.string().nullable().meta({ description: 'Of the post held today; own agency only' }),
  unitName: z.string().nullable(),
  inOpenCase: z.boolean().meta({ description: 'A case about this employee is open now' }),
  total: z.int().min(0).max(1_000_000),
  points,
  met: z.array(z.enum(matchCriterionNames)),
  missing: z.array(
    z.strictObject({
      criterion: z.enum(matchCriterionNames),
      competency: z.enum(competencies).optional(),
      has: z.int(),
      needs: z.int(),
      distance: z.int(),
      gap: z.string(),
      closes: z.string(),
    }),
  ),
});

export const failedPerson = z.strictObject({
  employeeId: uuid,
  name: z.string(),
  unitName: z.string().nullable(),
  failed: z.array(
    z.strictObject({
      gate: z.enum(matchGates),
      reason: z.string(),
      passesFrom: day.nullable(),
      closes: z.string(),
    }),
  ),
});
