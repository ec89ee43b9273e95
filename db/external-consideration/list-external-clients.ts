import type { ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';
import type { Database } from '../open-database.ts';

/** Who answers which consideration of an agency in its own name. */
export async function listExternalClients(db: Database, agencyId: string) {
  const rows = await db
    .selectFrom('external_client')
    .innerJoin('account', 'account.id', 'external_client.account_id')
    .select(['external_client.kind', 'account.id as accountId', 'account.name'])
    .where('external_client.agency_id', '=', agencyId)
    .orderBy('external_client.kind')
    .orderBy('account.name')
    .execute();
  return rows.map(({ kind, ...client }) => ({ kind: kind as ConsiderationKind, ...client }));
}
