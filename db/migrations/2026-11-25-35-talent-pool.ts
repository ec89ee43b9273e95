import { type Kysely, sql } from 'kysely';

/**
 * The talent pool keeps axis scores and the scheme they were read by; the box is derived (PermenPANRB 3/2020). A row is never changed, so
 * a new scheme speaks of new assessments only and the boxes of the past stay what they were.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table talent_profile
      add recorded_by uuid references account,
      add reason text,
      add check ((recorded_by is null) = (reason is null))`.execute(db);
  await sql`revoke update on talent_profile from mutasi_app`.execute(db);
  await allowKind(db, 'bulk_access', 'talent-pool');
  await allowKind(db, 'bulk_access', 'exchange-round');
  await allowKind(db, 'dossier_access', 'talent-profile');
}

/** Adds one kind to those that are allowed already; written as a list of words, so that the next one finds them too. */
async function allowKind(db: Kysely<never>, table: string, kind: string): Promise<void> {
  await sql
    .raw(
      `
    do $$
    declare kinds text := (select string_agg(m[1], ', ') from regexp_matches((select pg_get_constraintdef(oid)
      from pg_constraint where conrelid = '${table}'::regclass and conname = '${table}_kind_check'), '(''[a-z-]+'')', 'g') m);
    begin
      alter table ${table} drop constraint ${table}_kind_check;
      execute format('alter table ${table} add constraint ${table}_kind_check check (kind in (%s, %L))', kinds, '${kind}');
    end $$`,
    )
    .execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`grant update on talent_profile to mutasi_app`.execute(db);
  await sql`alter table talent_profile drop recorded_by, drop reason`.execute(db);
}
