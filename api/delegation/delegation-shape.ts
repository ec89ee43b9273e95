import { z } from 'zod';
import type { DelegationRow } from '../../db/delegation/list-delegations.ts';
import { day, instant, uuid } from '../http/shapes.ts';

const person = z.strictObject({ accountId: uuid, name: z.string() });

export const delegationShape = z.strictObject({
  id: uuid,
  absent: person,
  delegate: person,
  alternate: person.nullable().meta({ description: 'Stands in where the delegate is barred or absent.' }),
  from: day,
  until: day.meta({ description: 'The last day of the absence.' }),
  reason: z.string(),
  createdAt: instant,
  revokedAt: instant.nullable(),
});

export function showDelegation(row: DelegationRow): object {
  const { id, from, until, reason, createdAt, revokedAt } = row;
  return {
    id,
    absent: { accountId: row.accountId, name: row.account },
    delegate: { accountId: row.delegateId, name: row.delegate },
    alternate: row.alternateId === null ? null : { accountId: row.alternateId, name: row.alternate },
    ...{ from, until, reason, createdAt, revokedAt },
  };
}
