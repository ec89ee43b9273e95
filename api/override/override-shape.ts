import { z } from 'zod';
import type { OverrideRow } from '../../db/override/list-overrides.ts';
import { overrideKinds } from '../../domain/override/override-kind.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { caseNumber, instant, taskId, uuid } from '../http/shapes.ts';

export const overrideShape = z.strictObject({
  id: uuid,
  caseNumber,
  taskId,
  taskKind: z.enum(taskKinds),
  kind: z.enum(overrideKinds),
  dueAt: instant.nullable().meta({ description: 'The deadline asked for.' }),
  reason: z.string(),
  state: z.enum(['requested', 'confirmed', 'lapsed']),
  requestedBy: z.string(),
  requestedAt: instant,
  expiresAt: instant.meta({ description: 'Until when somebody else may confirm it.' }),
  confirmedBy: z.string().nullable(),
  confirmedAt: instant.nullable(),
});

export function showOverride({ requestedById: _, ...row }: OverrideRow): object {
  const lapsed = row.expiresAt.getTime() < Date.now();
  return { ...row, state: row.confirmedAt !== null ? 'confirmed' : lapsed ? 'lapsed' : 'requested' };
}
