import type { Database } from '../../db/open-database.ts';
import type { ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';

const recordedAt = new Date('2026-01-05T01:00:00Z');

/** The client of an authority outside, with the kinds of consideration it answers for the small agency. */
export async function newExternalClient(
  db: Database,
  { name, kinds }: { name: string; kinds: readonly ConsiderationKind[] },
): Promise<string> {
  const { id } = await db
    .insertInto('account')
    .values({ alias: name, name, email: `${name}@pusat.example`, agency_id: 'bantul', recorded_at: recordedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db.insertInto('account_role').values({ account_id: id, role: 'external-agency' }).execute();
  for (const kind of kinds)
    await db
      .insertInto('external_client')
      .values({ agency_id: 'bantul', kind, account_id: id, recorded_at: recordedAt })
      .execute();
  return id;
}
