import { z } from 'zod';
import { documentIssuers } from '../../domain/documents/document-issuer.ts';
import { certificateVerdicts } from '../../domain/eligibility/certificate.ts';
import { ruleVerdicts } from '../../domain/eligibility/rule-line.ts';
import { documentKinds } from '../../domain/eligibility/document-state.ts';
import { considerationKinds } from '../../domain/external-consideration/consideration-kind.ts';
import { stages } from '../../domain/mutation-case/stage.ts';
import { directions } from '../../domain/personnel/direction.ts';
import { initiators } from '../../domain/personnel/initiator.ts';
import { scopes } from '../../domain/personnel/scope.ts';
import { roles } from '../../domain/rights/role.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { day } from '../http/shapes.ts';
import { proposal } from '../mutation-case/open-case-shapes.ts';

/** As a proposal, without the words that only an opened case keeps. */
export const previewBody = proposal.pick({
  employeeId: true,
  targetPostId: true,
  initiator: true,
  scope: true,
  policyProfile: true,
});

const authority = z.strictObject({ label: z.string(), legalBasis: z.string() });

export const previewShape = z.strictObject({
  scope: z.enum(scopes),
  direction: z.enum(directions),
  initiator: z.enum(initiators),
  stages: z.array(
    z.strictObject({
      stage: z.enum(stages),
      label: z.string(),
      tasks: z.array(
        z.strictObject({
          kind: z.enum(taskKinds),
          title: z.string(),
          role: z.enum(roles),
          roleName: z.string(),
          legalBasis: z.string(),
          within: z.strictObject({ amount: z.int(), unit: z.enum(['working-day', 'calendar-day', 'second']) }),
          conditional: z.boolean().meta({ description: 'Asked only if what came before makes it necessary.' }),
        }),
      ),
    }),
  ),
  authorities: z.strictObject({
    decidedBy: authority,
    considerations: z.array(authority.extend({ kind: z.enum(considerationKinds), authority: z.string() })),
  }),
  documents: z.array(
    z.strictObject({
      kind: z.enum(documentKinds),
      name: z.string(),
      issuer: z.enum(documentIssuers),
      legalBasis: z.string(),
      required: z.boolean(),
      requiredAt: z.enum(['submission', 'deliberation', 'decree']),
    }),
  ),
  certificate: z.looseObject({
    verdict: z.enum(certificateVerdicts),
    lines: z.array(
      z.looseObject({
        rule: z.string(),
        verdict: z.enum(ruleVerdicts),
        title: z.string(),
        legalBasis: z.string(),
        value: z.string(),
        explanation: z.string(),
        cure: z.string().optional(),
        source: z.string().nullable(),
        asOf: day.nullable(),
      }),
    ),
    unknowns: z.int(),
  }),
  blocks: z
    .array(z.strictObject({ code: z.string(), message: z.string(), cure: z.string().nullable() }))
    .meta({ description: 'What would keep the case from being opened or from going on, by code of refusal or rule.' }),
});
