import { sql } from 'kysely';
import type { PolicyChange } from '../../domain/policy/policy-change.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Database } from '../open-database.ts';
import { listPolicyChanges } from './list-policy-changes.ts';

type Judge = (changes: readonly PolicyChange[]) => Refusal | undefined;

interface Announced {
  agency: string;
  key: string;
  value: unknown;
  startsOn: string;
  reason: string;
  by: string;
}

/**
 * Adds a change unless `judge`, who is shown all there are, refuses it. Changes of one agency are made one at a time, or two
 * that each fit the policy might together contradict it.
 */
export async function announcePolicyChange(db: Database, said: Announced, judge: Judge): Promise<Refusal | undefined> {
  return inTurn(db, said.agency, async (tx) => {
    const refusal = judge(await listPolicyChanges(tx, said.agency));
    if (refusal) return refusal;
    await tx
      .insertInto('policy_parameter')
      .values({
        agency_id: said.agency,
        profile: 'standard',
        key: said.key,
        value: JSON.stringify(said.value),
        valid_at: sql<string>`daterange(${said.startsOn}::date, null)`,
        reason: said.reason,
        changed_by: said.by,
        recorded_at: new Date(),
      })
      .execute();
    return undefined;
  });
}

/** Withdraws a change unless `judge` refuses it. */
export async function withdrawPolicyChange(
  db: Database,
  said: { agency: string; id: string; reason: string; by: string },
  judge: Judge,
): Promise<Refusal | undefined> {
  return inTurn(db, said.agency, async (tx) => {
    const refusal = judge(await listPolicyChanges(tx, said.agency));
    if (refusal) return refusal;
    await tx
      .updateTable('policy_parameter')
      .set({ withdrawn_at: new Date(), withdrawn_by: said.by, withdrawal_reason: said.reason })
      .where('id', '=', said.id)
      .where('agency_id', '=', said.agency)
      .execute();
    return undefined;
  });
}

async function inTurn<T>(db: Database, agency: string, act: (tx: Database) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select from agency where id = ${agency} for no key update`.execute(tx);
    return act(tx);
  });
}
