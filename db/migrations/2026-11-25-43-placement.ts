import { type Kysely, sql } from 'kysely';

/**
 * Who held which post, as known on any day (F12): every version of a term stays, whoever writes the terms. Corrections of an effective date
 * (F10, F11), and what the people around a placement recorded.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table placement_correction (
      id uuid primary key default uuidv7(),
      case_number text not null references mutation_case,
      number int not null check (number > 0),
      command_id uuid not null unique references command,
      effective_date_before date not null,
      effective_date date not null check (effective_date <> effective_date_before),
      -- Whether the move had taken effect, so that the terms themselves were corrected.
      applied boolean not null,
      reason text not null,
      -- Owed once the decree is signed: what was signed is corrected by a letter, never silently.
      letter_number text,
      letter_dated date,
      corrected_by uuid not null references account,
      corrected_at timestamptz not null,
      unique (case_number, number),
      check (num_nulls(letter_number, letter_dated) in (0, 2))
    )`.execute(db);
  // What a rescission could not simply undo, and how HR settled it.
  await sql`
    alter table placement
      add not_reversed_because text check (not_reversed_because in ('moved-again', 'old-post-taken', 'old-post-abolished')),
      add settled_as text check (settled_as in ('equal-post', 'left-as-is')),
      add settled_post_id text references post`.execute(db);
  await sql`alter table incumbency add correction_id uuid references placement_correction`.execute(db);
  await keepVersions(db);
  await keepPapers(db);
  await sql`grant select, insert on placement_correction, placement_paper to mutasi_app`.execute(db);
  await sql`grant select on incumbency_version to mutasi_app`.execute(db);
  await allow(db, 'command', 'correct-effective-date');
  await allow(db, 'alarm', 'inauguration-late');
}

/** The current terms stay under their exclusion constraints; beside them a trigger keeps what was known before. */
async function keepVersions(db: Kysely<never>): Promise<void> {
  await sql`
    create table incumbency_version (
      id bigint generated always as identity primary key,
      employee_id uuid not null references employee,
      post_id text not null references post,
      valid_at daterange not null,
      case_number text,
      source text not null,
      recorded_at timestamptz not null,
      superseded_at timestamptz check (superseded_at >= recorded_at),
      replaces bigint references incumbency_version,
      correction_id uuid references placement_correction
    )`.execute(db);
  // Who held this post, and which posts this person held, as of a day; both have few versions.
  await sql`create index incumbency_version_of_post on incumbency_version (post_id)`.execute(db);
  await sql`create index incumbency_version_of_employee on incumbency_version (employee_id)`.execute(db);
  await sql`
    insert into incumbency_version (employee_id, post_id, valid_at, case_number, source, recorded_at)
    select employee_id, post_id, valid_at, case_number, source, recorded_at from incumbency`.execute(db);
  // A change that does not say when it was made was made now; what is known never becomes known earlier than before.
  await sql`
    create function date_incumbency_change() returns trigger language plpgsql as $$
    begin
      if new.recorded_at <= old.recorded_at then new.recorded_at := greatest(now(), old.recorded_at); end if;
      return new;
    end $$`.execute(db);
  await sql`
    create function keep_incumbency_version() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
    declare before_id bigint;
    begin
      if tg_op <> 'INSERT' then
        update incumbency_version set superseded_at = greatest(recorded_at, case tg_op when 'DELETE' then now() else new.recorded_at end)
        where employee_id = old.employee_id and post_id = old.post_id and valid_at = old.valid_at and superseded_at is null
        returning id into before_id;
      end if;
      if tg_op <> 'DELETE' then
        insert into incumbency_version
          (employee_id, post_id, valid_at, case_number, source, recorded_at, replaces, correction_id)
        values (new.employee_id, new.post_id, new.valid_at, new.case_number, new.source, new.recorded_at, before_id,
          new.correction_id);
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create trigger incumbency_dated before update on incumbency for each row
    when (old.* is distinct from new.*) execute function date_incumbency_change()`.execute(db);
  await sql`
    create trigger incumbency_kept after insert or delete on incumbency for each row
    execute function keep_incumbency_version()`.execute(db);
  await sql`
    create trigger incumbency_change_kept after update on incumbency for each row
    when (old.* is distinct from new.*) execute function keep_incumbency_version()`.execute(db);
  await sql`
    create function refuse_change_of_version() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and old.superseded_at is null
        and to_jsonb(new) - 'superseded_at' = to_jsonb(old) - 'superseded_at' then return new; end if;
      raise exception 'a version of a term is not changed' using errcode = 'P0A01';
    end $$`.execute(db);
  await sql`
    create trigger incumbency_version_append_only before update or delete on incumbency_version
    for each row execute function refuse_change_of_version()`.execute(db);
  await sql`
    create trigger incumbency_version_no_truncate before truncate on incumbency_version
    for each statement execute function refuse_change()`.execute(db);
  await sql`revoke all on incumbency_version from mutasi_app`.execute(db);
}

/** Number, date and signatory of each paper around a placement; the words of people fall away with an erasure. */
async function keepPapers(db: Kysely<never>): Promise<void> {
  await sql`
    create table placement_paper (
      task_id text not null references task,
      case_number text not null references mutation_case,
      kind text not null check (kind in ('invitation', 'inauguration', 'handover', 'duty-start', 'pay-stop', 'pay-start',
        'orientation', 'performance-plan', 'settlement')),
      number text,
      dated date not null,
      signed_by text not null,
      -- Who took over, who administered the oath, who agreed on the plan beside who signed.
      other_party text,
      -- The day it speaks of: inauguration, start of duty, last day of the old pay, start of the plan.
      on_day date,
      detail jsonb,
      recorded_by uuid not null references account,
      recorded_at timestamptz not null,
      primary key (task_id, kind)
    )`.execute(db);
  await sql`create index placement_paper_of_case on placement_paper (case_number)`.execute(db);
  await sql`
    create function erase_placement_papers() returns trigger language plpgsql as $$
    declare numbers text[] := array(select case_number from mutation_case where employee_id = new.employee_id);
    begin
      update placement_paper set signed_by = '[dihapus]', other_party = null, detail = null
      where case_number = any(numbers);
      update placement_correction set reason = '[dihapus]' where case_number = any(numbers);
      return null;
    end $$`.execute(db);
  await sql`create trigger erasure_takes_placement_papers after insert on erasure
    for each row execute function erase_placement_papers()`.execute(db);
}

/** Adds one kind to those that are allowed already, however their list is written. */
async function allow(db: Kysely<never>, table: string, kind: string): Promise<void> {
  await sql
    .raw(
      `
    do $$
    declare kinds text := (select string_agg(quote_literal(m[1]), ', ') from regexp_matches((select pg_get_constraintdef(oid)
      from pg_constraint where conrelid = '${table}'::regclass and conname = '${table}_kind_check'),
      '[''{,]([A-Za-z0-9-]+)(?=['',}])', 'g') m);
    begin
      alter table ${table} drop constraint ${table}_kind_check;
      execute format('alter table ${table} add constraint ${table}_kind_check check (kind in (%s, %L))', kinds, '${kind}');
    end $$`,
    )
    .execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_placement_papers on erasure`.execute(db);
  await sql`drop function erase_placement_papers`.execute(db);
  for (const trigger of ['incumbency_dated', 'incumbency_kept', 'incumbency_change_kept'])
    await sql`drop trigger ${sql.raw(trigger)} on incumbency`.execute(db);
  await sql`alter table incumbency drop column correction_id`.execute(db);
  await sql`alter table placement drop not_reversed_because, drop settled_as, drop settled_post_id`.execute(db);
  for (const table of ['placement_paper', 'incumbency_version', 'placement_correction'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  for (const name of ['date_incumbency_change', 'keep_incumbency_version', 'refuse_change_of_version'])
    await sql`drop function ${sql.raw(name)}`.execute(db);
}
