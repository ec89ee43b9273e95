import { z } from 'zod';
import { stages } from '../../domain/mutation-case/stage.ts';
import { roles } from '../../domain/rights/role.ts';
import { remedyKinds } from '../../domain/stuck-case/remedies.ts';
import { stuckReasons } from '../../domain/stuck-case/stuck-reason.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { code, instant, page, taskId, uuid } from '../http/shapes.ts';

const owner = z.string().regex(/^(L-)?\d{4}-\d{6}$/);

export const stuckParams = z.strictObject({ caseNumber: owner });

export const stuckQuery = z.strictObject({
  stage: z.enum(stages).optional(),
  unit: code.optional(),
  holder: uuid.optional().meta({ description: 'Account that holds a task of the case.' }),
  reason: z.enum(stuckReasons).exclude(['activity-failing']).optional(),
  olderThanHours: z.coerce.number().int().min(0).max(100_000).default(0),
  after: owner.optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

const stuckCase = z.strictObject({
  caseNumber: owner.meta({ description: 'Number of the case, or of the vacancy (L-…).' }),
  vacancyId: uuid.nullable(),
  stage: z
    .enum(stages)
    .nullable()
    .meta({ description: 'Null for a vacancy, and for a submission that has not become a case yet.' }),
  stageLabel: z.string().nullable(),
  stageSince: instant.nullable(),
  since: instant.meta({ description: 'Since when it is stuck.' }),
  dueAt: instant.nullable(),
  reasons: z.array(
    z.strictObject({ reason: z.enum(stuckReasons), text: z.string(), since: instant.nullable(), count: z.int() }),
  ),
  tasks: z.array(
    z.strictObject({
      taskId,
      kind: z.enum(taskKinds),
      title: z.string(),
      role: z.enum(roles),
      holder: z.string().nullable(),
      holderId: uuid.nullable(),
      heldSince: instant,
      dueAt: instant,
      overdue: z.boolean(),
      unassigned: z.boolean(),
    }),
  ),
  lastEvent: z.strictObject({ action: z.string(), text: z.string(), at: instant }).nullable(),
  failing: z
    .array(z.strictObject({ activity: z.string(), attempts: z.int() }))
    .nullable()
    .meta({ description: 'Work that fails again and again; null where Temporal did not say so in time.' }),
  remedies: z.array(
    z.strictObject({
      action: z.enum(remedyKinds),
      method: z.literal('POST'),
      href: z.string(),
      roles: z.array(z.enum(roles)),
      allowed: z.boolean(),
    }),
  ),
});

export const stuckCases = page(stuckCase);

export const retried = z.strictObject({
  caseNumber: owner,
  commands: z.array(
    z.strictObject({
      id: uuid,
      kind: z.string(),
      outcome: z.enum(['acknowledged', 'refused', 'unanswered']),
      code: z.string().nullable().meta({ description: 'Why the case refused it.' }),
    }),
  ),
  letters: z.int().meta({ description: 'Mails that leave at once instead of at their next attempt.' }),
});
