import { type Kysely, sql } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface DelegationRow {
  id: string;
  accountId: string;
  account: string;
  delegateId: string;
  delegate: string;
  alternateId: string | null;
  alternate: string | null;
  from: string;
  until: string;
  reason: string;
  createdAt: Date;
  revokedAt: Date | null;
}

export interface DelegationFilter {
  agency: string;
  /** Only those in which this account is absent or stands in. */
  about?: string;
  id?: string;
}

export async function listDelegations(
  db: Kysely<DB>,
  { agency, about, id }: DelegationFilter,
): Promise<DelegationRow[]> {
  const conditions = [
    sql`delegation.agency_id = ${agency}`,
    ...(about === undefined
      ? []
      : [sql`${about}::uuid in (delegation.account_id, delegation.delegate_id, delegation.alternate_id)`]),
    ...(id === undefined ? [] : [sql`delegation.id = ${id}::uuid`]),
  ];
  const { rows } = await sql<DelegationRow>`
    select delegation.id, delegation.account_id as "accountId", absent.name as account,
      delegation.delegate_id as "delegateId", delegate.name as delegate,
      delegation.alternate_id as "alternateId", alternate.name as alternate,
      to_char(lower(during), 'YYYY-MM-DD') as "from", to_char(upper(during) - 1, 'YYYY-MM-DD') as until,
      delegation.reason, delegation.created_at as "createdAt", delegation.revoked_at as "revokedAt"
    from delegation
    join account absent on absent.id = delegation.account_id
    join account delegate on delegate.id = delegation.delegate_id
    left join account alternate on alternate.id = delegation.alternate_id
    where ${sql.join(conditions, sql` and `)}
    order by during desc, delegation.id desc
    limit 500`.execute(db);
  return rows;
}
