import { z } from 'zod';
import type { OverrideRow } from '../../db/override/list-overrides.ts';
import { overrideKinds } from '../../domain/override/override-kind.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { caseNumber, instant, taskId, uuid } from '../http/shapes.ts';

export const overrideShape = z.strictObject({
  id: uuid,
  caseNumber,
  taskId: taskId.nullable().meta({ description: 'None where it is about the whole case.' }),
  taskKind: z.enum(taskKinds).nullable(),
  kind: z.enum(overrideKinds),
  dueAt: instant.nullable().meta({ description: 'The deadline asked for.' }),
  reason: z.string(),
  state: z.enum(['requested', 'confirmed', 'lapsed', 'retracted']),
  requestedBy: z.string(),
  requestedAt: instant,
  expiresAt: instant.meta({ description: 'Until when somebody else may confirm it.' }),
  confirmedBy: z.string().nullable(),
  confirmedAt: instant.nullable(),
  retractedBy: z.string().nullable(),
  retractedAt: instant.nullable(),
  retractionReason: z.string().nullable(),
});

export function showOverride({ requestedById: _, ...row }: OverrideRow): object {
  return { ...row, state: stateOf(row) };
}

function stateOf(row: Pick<OverrideRow, 'retractedAt' | 'confirmedAt' | 'expiresAt'>): string {
  if (row.retractedAt !== null) return 'retracted';
  if (row.confirmedAt !== null) return 'confirmed';
  return row.expiresAt.getTime() < Date.now() ? 'lapsed' : 'requested';
}
