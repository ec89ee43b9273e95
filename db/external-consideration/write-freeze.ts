import { sql } from 'kysely';
import type { RegionFreeze } from '../../domain/eligibility/facts.ts';
import type { Database } from '../open-database.ts';

export interface FreezeSaying {
  agency: string;
  from: string;
  to: string | null;
  approvalReference: string | null;
  source: string;
  reason: string;
  by: string;
}

/**
 * Announces a freeze, or corrects one, and notes by whom and why; both in one transaction. What was said last once more, by
 * the same account in the same words, changes nothing.
 * @returns its id; undefined where there is no such freeze to correct
 * @throws the exclusion constraint's error where it overlaps another of its kind
 */
export async function writeFreeze(
  db: Database,
  which: { kind: RegionFreeze['kind'] } | { id: string },
  { agency, from, to, approvalReference, source, reason, by }: FreezeSaying,
): Promise<string | undefined> {
  const during = sql<string>`daterange(${from}::date, ${to}::date)`;
  return db.transaction().execute(async (tx) => {
    const said = await findSaid(tx, which, { agency, from, to, approvalReference, source, reason, by });
    if (said !== undefined) return said;
    const set = { valid_at: during, approval_reference: approvalReference, source, recorded_at: new Date() };
    const row =
      'kind' in which
        ? await tx
            .insertInto('region_freeze')
            .values({ agency_id: agency, kind: which.kind, ...set })
            .returning('id')
            .executeTakeFirst()
        : await tx
            .updateTable('region_freeze')
            .set(set)
            .where('id', '=', which.id)
            .where('agency_id', '=', agency)
            .returning('id')
            .executeTakeFirst();
    if (!row) return undefined;
    await tx
      .insertInto('region_freeze_change')
      .values({
        ...{ freeze_id: row.id, during, approval_reference: approvalReference, source, reason },
        ...{ changed_by: by, changed_at: new Date() },
      })
      .execute();
    return row.id;
  });
}

/** The freeze of which exactly this was said last. */
async function findSaid(
  tx: Database,
  which: Parameters<typeof writeFreeze>[1],
  { agency, from, to, approvalReference, source, reason, by }: FreezeSaying,
): Promise<string | undefined> {
  const last = await tx
    .selectFrom('region_freeze as freeze')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('region_freeze_change as change')
          .select(['reason', 'changed_by'])
          .whereRef('change.freeze_id', '=', 'freeze.id')
          .orderBy('change.changed_at', 'desc')
          .orderBy('change.id', 'desc')
          .limit(1)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .select('freeze.id')
    .where('freeze.agency_id', '=', agency)
    .where(({ eb }) => ('kind' in which ? eb('freeze.kind', '=', which.kind) : eb('freeze.id', '=', which.id)))
    .where('freeze.valid_at', '=', sql<string>`daterange(${from}::date, ${to}::date)`)
    .where('freeze.approval_reference', 'is not distinct from', approvalReference)
    .where('freeze.source', '=', source)
    .where('latest.reason', '=', reason)
    .where('latest.changed_by', '=', by)
    .executeTakeFirst();
  return last?.id;
}
