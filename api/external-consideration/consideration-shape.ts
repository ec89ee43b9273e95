import { z } from 'zod';
import type { ConsiderationRow } from '../../db/external-consideration/list-considerations.ts';
import { considerationKinds, considerations } from '../../domain/external-consideration/consideration-kind.ts';
import { considerationStates } from '../../domain/external-consideration/consideration-state.ts';
import { caseNumber, instant, uuid } from '../http/shapes.ts';

export const considerationShape = z.strictObject({
  id: uuid,
  caseNumber,
  kind: z.enum(considerationKinds),
  label: z.string(),
  authority: z.string(),
  legalBasis: z.string(),
  round: z.int().meta({ description: 'Counts up when it was made again after a return or an expiry.' }),
  state: z.enum(considerationStates),
  requestedAt: instant,
  expiresAt: instant,
  settledAt: instant.nullable(),
  entered: z.boolean().nullable().meta({ description: 'By HR with its document, not by the authority itself.' }),
  documentId: uuid.nullable(),
  reference: z.string().nullable(),
  reasons: z.string().nullable(),
});

export function showConsideration({ taskId: _t, repliedBy: _r, expired: _e, ...row }: ConsiderationRow): object {
  const { label, authority, basis } = considerations[row.kind];
  return { ...row, label, authority, legalBasis: basis };
}
