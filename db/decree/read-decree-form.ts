import type { Kysely } from 'kysely';
import type { DecreeForm } from '../../domain/decree/decree-form.ts';
import type { DB } from '../generated/database.ts';

export interface FormOfAgency {
  agencyName: string;
  timeZone: string;
  /** 0 and undefined where the agency has recorded none. */
  version: number;
  form: DecreeForm | undefined;
}

/** What the agency writes on its letters now. */
export async function readDecreeForm(db: Kysely<DB>, agency: string): Promise<FormOfAgency> {
  const row = await db
    .selectFrom('agency')
    .leftJoin('decree_form', 'decree_form.agency_id', 'agency.id')
    .select(['agency.name', 'agency.time_zone', 'decree_form.version', 'decree_form.form'])
    .where('agency.id', '=', agency)
    .orderBy('decree_form.version', (order) => order.desc().nullsLast())
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    agencyName: row.name,
    timeZone: row.time_zone,
    version: row.version ?? 0,
    form: (row.form as DecreeForm | null) ?? undefined,
  };
}
