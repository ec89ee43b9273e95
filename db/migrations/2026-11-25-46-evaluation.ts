import { type Kysely, sql } from 'kysely';

/**
 * The evaluation of a half year (F58, F59). Inputs are counts without a person; they are kept beside the report as the text that was
 * hashed, so that anybody can work the report out again. Nobody changes or removes one, not even whoever owns the schema.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table evaluation (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      half text not null check (half ~ '^20[0-9]{2}-[12]$'),
      as_of date not null,
      rules text not null,
      inputs text not null,
      inputs_hash bytea not null check (inputs_hash = sha256(convert_to(inputs, 'UTF8'))),
      report text not null,
      report_hash bytea not null check (report_hash = sha256(convert_to(report, 'UTF8'))),
      asked_by uuid references account,
      made_at timestamptz not null,
      unique (agency_id, half)
    )`.execute(db);
  await sql`create trigger evaluation_append_only before update or delete on evaluation
    for each row execute function refuse_change()`.execute(db);
  await sql`create trigger evaluation_no_truncate before truncate on evaluation
    for each statement execute function refuse_change()`.execute(db);
  await sql`grant select, insert on evaluation to mutasi_app`.execute(db);
  await sql`revoke update, delete on evaluation from mutasi_app`.execute(db);
  // Which tasks fell due in a half year, twice a year over all of them.
  await sql`create index task_due on task (due_at)`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop index task_due`.execute(db);
  await sql`drop table evaluation`.execute(db);
}
