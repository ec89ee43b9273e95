import { type Kysely, sql } from 'kysely';

/**
 * Imports asked for by the page (F70): whose, how far, and what came of it. The file itself lies in the document store until
 * the import ends and no longer, for exports carry columns that the register may not hold (UU 27/2022).
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table employee_import (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      dedupe_key text not null unique,
      dry_run boolean not null,
      file_name text not null,
      size_bytes int not null check (size_bytes > 0),
      store_key text not null,
      requested_by uuid not null references account,
      requested_at timestamptz not null,
      state text not null default 'running' check (state in ('running', 'checked', 'imported', 'refused', 'failed')),
      phase text not null default 'waiting' check (phase in ('waiting', 'checking', 'writing')),
      rows int not null default 0,
      report jsonb,
      ended_at timestamptz,
      check ((state = 'running') = (ended_at is null)),
      check ((state in ('checked', 'imported', 'refused')) = (report is not null))
    )`.execute(db);
  // Which imports still need their file: few at any time.
  await sql`create index employee_import_running on employee_import (store_key) where state = 'running'`.execute(db);
  await sql`grant select, insert on employee_import to mutasi_app`.execute(db);
  // What was asked stays what it was.
  await sql`revoke update, delete on employee_import from mutasi_app`.execute(db);
  await sql`grant update (state, phase, rows, report, ended_at) on employee_import to mutasi_app`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table employee_import`.execute(db);
}
