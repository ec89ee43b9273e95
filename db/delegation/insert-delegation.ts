import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

export interface NewDelegation {
  agency: string;
  account: string;
  delegate: string;
  alternate?: string | undefined;
  from: string;
  until: string;
  reason: string;
  createdBy: string;
}

/** Delegations of one agency are registered one after another, so that two at once form no circle. */
export async function lockDelegations(tx: Transaction<DB>, agency: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`delegation:${agency}`}, 0))`.execute(tx);
}

export async function insertDelegation(tx: Transaction<DB>, asked: NewDelegation): Promise<string> {
  const { id } = await tx
    .insertInto('delegation')
    .values({
      agency_id: asked.agency,
      account_id: asked.account,
      delegate_id: asked.delegate,
      alternate_id: asked.alternate ?? null,
      during: sql<string>`daterange(${asked.from}::date, ${asked.until}::date, '[]')`,
      reason: asked.reason,
      created_by: asked.createdBy,
      created_at: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
