import { z } from 'zod';
import type { IdentityRow } from '../../db/identity/list-identities.ts';
import { instant, uuid } from '../http/shapes.ts';

/** What an issuer calls an account, from when to when, and by whose word. */
export const identityShape = z.strictObject({
  id: uuid,
  accountId: uuid,
  issuer: z.string(),
  subject: z.string(),
  linkedAt: instant,
  linkedBy: z.string().nullable().meta({ description: 'Null: set up with the installation.' }),
  reason: z.string().nullable(),
  unlinkedAt: instant.nullable(),
  unlinkedBy: z.string().nullable(),
  unlinkReason: z.string().nullable(),
});

export function showIdentity({ agency: _, ...row }: IdentityRow): object {
  return row;
}
