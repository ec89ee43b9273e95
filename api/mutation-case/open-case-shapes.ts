import { z } from 'zod';
import { certificateVerdicts } from '../../domain/eligibility/certificate.ts';
import { outcomes, stages } from '../../domain/mutation-case/stage.ts';
import { directions } from '../../domain/personnel/direction.ts';
import { initiators } from '../../domain/personnel/initiator.ts';
import { scopes } from '../../domain/personnel/scope.ts';
import { demotionGrounds } from '../../domain/post-choice/demotion-ground.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { caseNumber, code, instant } from '../http/shapes.ts';

export const proposal = z.strictObject({
  employeeId: z.uuid(),
  targetPostId: code,
  initiator: z.enum(initiators),
  scope: z.enum(scopes).default('intra-agency'),
  reason: z.string().trim().min(20).max(4000),
  demotionGround: z.enum(demotionGrounds).optional().meta({
    description: 'What a proposed demotion rests on; one for discipline is not barred by the sanction itself (R07).',
  }),
  embargo: z
    .boolean()
    .default(false)
    .meta({ description: 'Hides the target post until it is published; the process stays open.' }),
  policyProfile: z.enum(['standard', 'demonstration']).default('standard'),
});

export const idempotencyKey = z.object({ 'idempotency-key': z.string().regex(/^[\x21-\x7e]{8,200}$/) });

export const routeShape = z.strictObject({
  direction: z.enum(directions),
  scope: z.enum(scopes),
  stages: z.array(
    z.strictObject({
      stage: z.enum(stages),
      label: z.string(),
      tasks: z.array(
        z.strictObject({
          kind: z.enum(taskKinds),
          title: z.string(),
          conditional: z.boolean().meta({ description: 'Asked only if what came before makes it necessary.' }),
        }),
      ),
    }),
  ),
});

export const certificateShape = z.strictObject({
  moment: z.enum(['submission', 'deliberation', 'decree']),
  number: z.int(),
  verdict: z.enum(certificateVerdicts),
  ruleVersion: z.string(),
  evaluatedAt: instant,
  certificate: z.looseObject({
    lines: z.array(
      z.looseObject({
        rule: z.string(),
        verdict: z.string(),
        title: z.string(),
        explanation: z.string(),
        legalBasis: z.string(),
      }),
    ),
    unknowns: z.int(),
  }),
});

export const openedCase = z.strictObject({
  caseNumber,
  outcome: z.enum(outcomes).nullable(),
  route: routeShape,
  certificate: certificateShape,
});
