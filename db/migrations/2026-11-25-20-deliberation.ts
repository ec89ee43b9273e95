import { type Kysely, sql } from 'kysely';

/** The panel's protocol (F30–F33): what happened, event by event; motions, dissents, and minutes that nothing changes. */
export async function up(db: Kysely<never>): Promise<void> {
  // Codes, ids and moments only: who is forgotten leaves no word here. Written by the steps of the case, folded by the domain.
  await sql`
    create table protocol_event (
      case_number text not null references mutation_case,
      seq int not null check (seq > 0),
      at timestamptz not null,
      actor text not null,
      body jsonb not null,
      primary key (case_number, seq)
    )`.execute(db);
  await sql`
    create table motion (
      case_number text not null references mutation_case,
      motion int not null check (motion > 0),
      post_id text not null references post,
      reason text,
      put_by uuid references account,
      put_at timestamptz not null,
      primary key (case_number, motion),
      unique (case_number, post_id)
    )`.execute(db);
  await sql`
    create table dissent (
      case_number text not null references mutation_case,
      session int not null,
      seat int not null,
      account_id uuid not null references account,
      text text not null,
      noted_at timestamptz not null,
      primary key (case_number, session, seat)
    )`.execute(db);
  // The text exactly as it was hashed; the hash also stands in the audit chain of the case.
  await sql`
    create table minutes (
      case_number text primary key references mutation_case,
      body text not null,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      sealed_by uuid not null references account,
      sealed_at timestamptz not null
    )`.execute(db);

  await sql`alter table vote add motion int not null default 1, drop constraint vote_pkey,
    drop constraint vote_task_id_key, add primary key (case_number, session, seat, motion),
    add unique (task_id, motion)`.execute(db);
  await sql`alter table deliberation add motion int`.execute(db);
  // Whoever declares a conflict before the session opens has no ballot yet.
  await sql`alter table recusal alter task_id drop not null`.execute(db);
  await sql`alter table notification add calendar jsonb`.execute(db);

  await sealForGood(db);
  await sql`grant select, insert on protocol_event, motion, dissent, minutes to mutasi_app`.execute(db);
  await allowCommand(db, 'act-in-panel');
}

/** After the seal neither the record nor the minutes change, whoever asks; only an erasure takes the words away. */
async function sealForGood(db: Kysely<never>): Promise<void> {
  await sql`
    create function refuse_after_seal() returns trigger language plpgsql as $$
    begin
      if exists (select from minutes where minutes.case_number = new.case_number) then
        raise exception 'the minutes of % are sealed', new.case_number using errcode = 'P0A03';
      end if;
      return new;
    end $$`.execute(db);
  for (const table of ['protocol_event', 'motion', 'dissent', 'vote'])
    await sql`create trigger ${sql.raw(`${table}_before_seal`)} before insert on ${sql.table(table)}
      for each row execute function refuse_after_seal()`.execute(db);
  await sql`
    create function keep_sealed() returns trigger language plpgsql as $$
    begin
      if not exists (select from minutes where minutes.case_number = old.case_number)
        or (to_jsonb(new) - 'minutes' = to_jsonb(old) - 'minutes' and new.minutes is null)
      then return new; end if;
      raise exception 'the minutes of % are sealed', old.case_number using errcode = 'P0A03';
    end $$`.execute(db);
  await sql`create trigger deliberation_keep_sealed before update on deliberation
    for each row execute function keep_sealed()`.execute(db);
  for (const table of ['protocol_event', 'minutes'])
    await sql`create trigger ${sql.raw(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db);
  await sql`create trigger protocol_event_append_only before update or delete on protocol_event
    for each row execute function refuse_change()`.execute(db);
  await sql`
    create function refuse_change_of_minutes() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.body = '[dihapus]' and to_jsonb(new) - 'body' = to_jsonb(old) - 'body' and exists (
        select from erasure join mutation_case c on c.employee_id = erasure.employee_id where c.case_number = old.case_number)
      then return new; end if;
      raise exception 'the minutes of % are sealed', old.case_number using errcode = 'P0A03';
    end $$`.execute(db);
  await sql`create trigger minutes_sealed before update or delete on minutes
    for each row execute function refuse_change_of_minutes()`.execute(db);
  await sql`
    create function erase_deliberation() returns trigger language plpgsql as $$
    declare numbers text[] := array(select case_number from mutation_case where employee_id = new.employee_id);
    begin
      update motion set reason = null where case_number = any(numbers);
      update dissent set text = '[dihapus]' where case_number = any(numbers);
      update minutes set body = '[dihapus]' where case_number = any(numbers);
      return null;
    end $$`.execute(db);
  await sql`create trigger erasure_takes_deliberation after insert on erasure
    for each row execute function erase_deliberation()`.execute(db);
}

/** Adds one kind to those that are allowed already. */
async function allowCommand(db: Kysely<never>, kind: string): Promise<void> {
  await sql
    .raw(
      `
    do $$
    declare kinds text[] := array(select m[1] from regexp_matches((select pg_get_constraintdef(oid) from pg_constraint
      where conrelid = 'command'::regclass and conname = 'command_kind_check'), '''([a-z-]+)''', 'g') m) || '${kind}'::text;
    begin
      alter table command drop constraint command_kind_check;
      execute format('alter table command add constraint command_kind_check check (kind = any (%L::text[]))', kinds);
    end $$`,
    )
    .execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_deliberation on erasure`.execute(db);
  await sql`drop trigger deliberation_keep_sealed on deliberation`.execute(db);
  await sql`drop trigger vote_before_seal on vote`.execute(db);
  for (const table of ['minutes', 'dissent', 'motion', 'protocol_event'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  for (const name of ['erase_deliberation', 'refuse_change_of_minutes', 'keep_sealed', 'refuse_after_seal'])
    await sql`drop function ${sql.raw(name)}`.execute(db);
  await sql`alter table notification drop calendar`.execute(db);
  await sql`alter table deliberation drop motion`.execute(db);
  await sql`delete from vote where motion > 1`.execute(db);
  await sql`alter table vote drop constraint vote_pkey, drop constraint vote_task_id_motion_key,
    drop column motion, add primary key (case_number, session, seat), add unique (task_id)`.execute(db);
}
