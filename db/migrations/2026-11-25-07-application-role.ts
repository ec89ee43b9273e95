import { type Kysely, sql } from 'kysely';

/**
 * Least privilege: the application role owns nothing (an owner could disable the triggers), deletes nothing but a holiday
 * that a later decree moved, and can only add to the audit record.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`do $$ begin
    if not exists (select from pg_roles where rolname = 'mutasi_app') then create role mutasi_app nologin; end if;
  end $$`.execute(db);
  await sql`grant usage on schema public to mutasi_app`.execute(db);
  await sql`grant select, insert, update on all tables in schema public to mutasi_app`.execute(db);
  await sql`grant delete on holiday to mutasi_app`.execute(db);
  await sql`grant usage on all sequences in schema public to mutasi_app`.execute(db);
  await sql`revoke update on audit_event, vote, eligibility_certificate, case_step from mutasi_app`.execute(db);
  await sql`revoke all on kysely_migration, kysely_migration_lock from mutasi_app`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`revoke all on all tables in schema public from mutasi_app`.execute(db);
  await sql`revoke all on all sequences in schema public from mutasi_app`.execute(db);
  await sql`revoke usage on schema public from mutasi_app`.execute(db);
}
