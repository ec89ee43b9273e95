import { type Kysely, sql } from 'kysely';

/** The record nobody can bend: append-only, one hash chain a case (F61), and the messages people get (F72). */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table case_head (
      case_number text primary key references mutation_case,
      seq int not null,
      hash bytea not null
    )`.execute(db);
  // body is the RFC 8785 text exactly as it was hashed: jsonb would reorder its keys.
  await sql`
    create table audit_event (
      case_number text not null references mutation_case,
      seq int not null,
      body text not null,
      hash bytea not null,
      primary key (case_number, seq)
    )`.execute(db);
  await sql`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'P0A01';
    end $$`.execute(db);
  await sql`create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function refuse_change()`.execute(db);
  // TRUNCATE fires no row trigger.
  await sql`create trigger audit_event_no_truncate before truncate on audit_event
    for each statement execute function refuse_change()`.execute(db);

  await sql`
    create table notification (
      id uuid primary key default uuidv7(),
      dedupe_key text not null unique,
      account_id uuid not null references account,
      case_number text references mutation_case,
      task_id text references task,
      kind text not null,
      subject jsonb not null,
      body jsonb not null,
      created_at timestamptz not null,
      read_at timestamptz,
      mail_state text not null check (mail_state in ('owed', 'sent', 'no-address')),
      mail_attempts int not null default 0,
      mail_error text,
      mail_next_at timestamptz,
      mail_sent_at timestamptz
    )`.execute(db);
  await sql`create index notification_inbox on notification (account_id, created_at desc)`.execute(db);
  await sql`create index notification_owed on notification (mail_next_at) where mail_state = 'owed'`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table notification`.execute(db);
  await sql`drop table audit_event`.execute(db);
  await sql`drop function refuse_change`.execute(db);
  await sql`drop table case_head`.execute(db);
}
