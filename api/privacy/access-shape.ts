import { z } from 'zod';
import type { AccessRow } from '../../db/privacy/list-accesses.ts';
import { accessKindNames, accessKinds } from '../../domain/privacy/access-kind.ts';
import { roleNames } from '../../domain/rights/role-names.ts';
import { roles } from '../../domain/rights/role.ts';
import { caseNumber, instant, uuid } from '../http/shapes.ts';

/** Who looked, as what, when and at what. */
export const accessShape = z.strictObject({
  id: uuid,
  at: instant,
  reader: z.string(),
  role: z.enum(roles),
  roleName: z.string(),
  kind: z.enum(accessKinds),
  kindName: z.string(),
  caseNumber: caseNumber.nullable(),
});

export function showAccess(row: AccessRow): object {
  return { ...row, roleName: roleNames[row.role], kindName: accessKindNames[row.kind] };
}
