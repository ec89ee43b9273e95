import { sql } from 'kysely';
import type { DecreeForm } from '../../domain/decree/decree-form.ts';
import type { Database } from '../open-database.ts';

/** @returns false where the version is there already, or would leave one out */
export async function insertDecreeForm(
  db: Database,
  { agency, version, form, account }: { agency: string; version: number; form: DecreeForm; account: string },
): Promise<boolean> {
  const { rows } = await sql`
    insert into decree_form (agency_id, version, form, recorded_by, recorded_at)
    select ${agency}, ${version}, ${JSON.stringify(form)}::jsonb, ${account}::uuid, now()
    where ${version - 1} = coalesce((select max(version) from decree_form where agency_id = ${agency}), 0)
    on conflict do nothing returning version`.execute(db);
  return rows.length > 0;
}
