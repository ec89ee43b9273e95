import { z } from 'zod';
import { panelAdvices, voteChoices } from '../../domain/deliberation/tally.ts';
import { stages } from '../../domain/mutation-case/stage.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import { reviewVerdicts } from '../../domain/review/verdict.ts';
import { roles } from '../../domain/rights/role.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { day, instant } from '../http/shapes.ts';
import { questionShape } from '../benefit-sheet/question-shape.ts';
import { objectionShape } from '../objection/objection-shape.ts';
import { choiceShape } from '../post-choice/decision-difference.ts';
import { trainingShape } from '../training/training-item-shape.ts';
import { caseLine } from './case-line.ts';
import { certificateShape } from './open-case-shapes.ts';

const named = { by: z.string(), at: instant };
const place = z.strictObject({
  postId: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  positionName: z.string(),
});

const stageLine = z.strictObject({
  stage: z.enum(stages),
  label: z.string(),
  state: z.enum(['done', 'now', 'ahead', 'skipped']),
  since: instant.nullable(),
  waitingFor: z.array(
    z.strictObject({
      taskId: z.string(),
      kind: z.enum(taskKinds),
      title: z.string(),
      role: z.enum(roles),
      holder: z.string().nullable(),
      dueAt: instant,
      dueProvisional: z.boolean(),
      workingDaysLeft: z.int(),
      overdue: z.boolean(),
    }),
  ),
});

const change = z.strictObject({ before: z.int(), after: z.int() });
const unitEffect = z.strictObject({
  unit: z.string(),
  need: z.int(),
  minimum: z.int(),
  incumbents: change,
  position: change.extend({ need: z.int().nullable() }),
  retirements: z.int().meta({ description: 'Of those who sit there today, within twelve months.' }),
});

const evaluation = z.looseObject({
  ...named,
  rating: z.string().optional(),
  productivity: z.int().optional(),
  innovation: z.int().optional(),
  reasons: z.string().optional(),
});

const assessment = z.looseObject({
  ...named,
  levels: z.partialRecord(z.enum(competencies), z.int()).optional(),
  gaps: z.array(z.looseObject({ competency: z.enum(competencies), distance: z.int() })).optional(),
  jpm: z.number().optional(),
  fit: z.string().optional(),
  potential: z.int().optional(),
  talentBox: z.int().optional(),
  reasons: z.string().optional(),
});

const consultation = z.strictObject({
  ...named,
  party: z.enum(['origin-unit', 'target-unit', 'inspectorate', 'employee', 'talk']),
  opinion: z.string(),
  reasons: z.string().nullable(),
  round: z.int(),
});

const deliberation = z.looseObject({
  session: z.int(),
  seats: z.int(),
  quorum: z.int(),
  favour: z.int(),
  against: z.int(),
  abstain: z.int(),
  advice: z.enum(panelAdvices),
  concludedAt: instant,
  minutes: z.string().nullable().optional(),
  votes: z
    .array(z.strictObject({ ...named, seat: z.int(), choice: z.enum(voteChoices), reasons: z.string().optional() }))
    .optional(),
});

const decision = z.strictObject({
  ...named,
  authority: z.enum(taskKinds),
  decision: z.string(),
  reasons: z.string(),
  reference: z.string().nullable(),
  effectiveDate: day.nullable(),
});

/** A case with everything its reader may see (`visibleFields`); what is absent is not for their eyes. */
export const caseShape = caseLine.omit({ origin: true, target: true, nextDueAt: true }).extend({
  origin: place,
  target: place.nullable().meta({ description: 'Null while an embargo hides it from you.' }),
  reason: z.string().nullable(),
  overridden: z.boolean().meta({ description: 'Two persons let it leave the usual path (F13).' }),
  policyProfile: z.string(),
  effectiveDate: day.nullable(),
  stages: z.array(stageLine),
  certificates: z.array(certificateShape),
  evaluation: evaluation.nullable(),
  assessment: assessment.nullable(),
  consultations: z.array(consultation),
  benefitSheet: z
    .looseObject({ preparedAt: instant, acknowledgedAt: instant.nullable(), unacknowledgedAt: instant.nullable() })
    .nullable(),
  questions: z.array(questionShape).meta({ description: 'What the employee asked, and the answers (F55).' }),
  deliberations: z.array(deliberation),
  decisions: z.array(decision),
  decisionDifference: z.array(choiceShape),
  decree: z.looseObject({ number: z.string(), dated: day }).nullable(),
  training: z.array(trainingShape),
  placement: z.looseObject({ effectiveDate: day, state: z.string() }).nullable(),
  reviews: z.array(z.looseObject({ round: z.int(), kind: z.string(), verdict: z.enum(reviewVerdicts) })),
  improvementPlans: z.array(z.looseObject({ round: z.int(), action: z.string() })),
  objection: objectionShape,
  unitBalance: z
    .strictObject({ origin: unitEffect, target: unitEffect })
    .nullable()
    .meta({ description: 'What the move does to both units (F51); null once it is done or called off.' }),
  temporalUrl: z.url().nullable(),
});
