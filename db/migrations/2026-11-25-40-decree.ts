import { type Kysely, sql } from 'kysely';

/**
 * The decree as a paper (F26): drafted, initialled, signed, printed once and kept under its hash. `decree` stays what it was, the signed
 * decision of one case; several of them may share one letter, and so one number.
 */
export async function up(db: Kysely<never>): Promise<void> {
  // What an agency writes on its letters; a letter keeps the words it was drafted with, so a version is never changed.
  await sql`
    create table decree_form (
      agency_id text not null references agency,
      version int not null check (version > 0),
      form jsonb not null,
      recorded_by uuid not null references account,
      recorded_at timestamptz not null,
      primary key (agency_id, version)
    )`.execute(db);
  await sql`
    create table decree_letter (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      kind text not null check (kind in ('decree', 'correction')),
      state text not null check (state in ('draft', 'returned', 'signing', 'issued')),
      lead_case text not null references mutation_case,
      corrects uuid references decree_letter,
      code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{24}$'),
      number text unique,
      dated date not null,
      content jsonb not null,
      drafted_by uuid not null references account,
      drafted_at timestamptz not null,
      return_reason text,
      returned_by uuid references account,
      returned_at timestamptz,
      signed_by uuid references account,
      signed_at timestamptz,
      signatory jsonb,
      attempts int not null default 0,
      fault text,
      issued_at timestamptz,
      check ((kind = 'correction') = (corrects is not null)),
      check ((state = 'returned') = (returned_at is not null)),
      check ((state in ('signing', 'issued')) = (signed_at is not null and signed_by is not null and number is not null) or state = 'draft'),
      check ((state = 'issued') = (issued_at is not null)),
      constraint decree_letter_two_persons check (drafted_by <> signed_by)
    )`.execute(db);
  // The letters of a case, and the corrections of a letter.
  await sql`create index decree_letter_of_case on decree_letter (lead_case, id)`.execute(db);
  await sql`create index decree_letter_corrections on decree_letter (corrects) where corrects is not null`.execute(db);
  await sql`
    create table decree_member (
      letter_id uuid not null references decree_letter,
      case_number text not null references mutation_case,
      place int not null check (place > 0),
      code text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{24}$'),
      content jsonb not null,
      demotion_ground text,
      joined_at timestamptz,
      primary key (letter_id, case_number),
      unique (letter_id, place)
    )`.execute(db);
  await sql`create index decree_member_of_case on decree_member (case_number, letter_id)`.execute(db);
  await sql`
    create table decree_initial (
      letter_id uuid not null references decree_letter,
      place int not null check (place > 0),
      role text not null,
      account_id uuid not null references account,
      initialled_at timestamptz not null,
      primary key (letter_id, place),
      constraint decree_initial_other_person unique (letter_id, account_id)
    )`.execute(db);
  // What was issued: the whole letter, and an extract for each person of a joint one. The bytes are in the document store.
  await sql`
    create table decree_paper (
      code text primary key,
      letter_id uuid not null references decree_letter,
      case_number text references mutation_case,
      sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
      store_key text not null,
      size_bytes int not null check (size_bytes > 0),
      signer text not null check (signer in ('none', 'development', 'bsre')),
      issued_at timestamptz not null,
      erased_at timestamptz,
      unique nulls not distinct (letter_id, case_number)
    )`.execute(db);
  // The sweep of the store asks whether anything still names a file.
  await sql`create index decree_paper_stored on decree_paper (store_key)`.execute(db);

  await sql`alter table decree add letter_id uuid references decree_letter, drop constraint decree_number_key`.execute(
    db,
  );
  await sql`create unique index decree_number_before_letters on decree (number) where letter_id is null`.execute(db);

  await keepIssued(db);
  await sql`grant select, insert on decree_form, decree_initial to mutasi_app`.execute(db);
  await sql`grant select, insert, update on decree_letter, decree_member to mutasi_app`.execute(db);
  await sql`grant select, insert, update (erased_at) on decree_paper to mutasi_app`.execute(db);
  await allowKind(db, 'dossier_access', 'decree');
}

/** A number once given and a letter once issued are corrected by another letter, never by an edit; only an erasure takes words away. */
async function keepIssued(db: Kysely<never>): Promise<void> {
  await sql`
    create function keep_signed_letter() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then raise exception 'a letter is never deleted' using errcode = 'P0A40'; end if;
      if old.signed_at is null then return new; end if;
      if (to_jsonb(new) - '{state,attempts,fault,issued_at}'::text[]) = (to_jsonb(old) - '{state,attempts,fault,issued_at}'::text[])
        and (old.issued_at is null or new.issued_at = old.issued_at) then return new; end if;
      if new.content = '{}' and (to_jsonb(new) - '{content,return_reason}'::text[]) = (to_jsonb(old) - '{content,return_reason}'::text[])
        then return new; end if;
      raise exception 'letter % is signed', old.id using errcode = 'P0A40';
    end $$`.execute(db);
  await sql`create trigger decree_letter_kept before update or delete on decree_letter
    for each row execute function keep_signed_letter()`.execute(db);
  // The words about a person go with the person (docs/adr/0014); number, date and hash of the decree stay, and so does a joint letter.
  await sql`
    create function erase_decrees() returns trigger language plpgsql as $$
    declare numbers text[] := array(select case_number from mutation_case where employee_id = new.employee_id);
    begin
      update decree_member set content = '{}' where case_number = any(numbers);
      update decree_letter set content = '{}', return_reason = null
        where lead_case = any(numbers) and not exists (select from decree_member other
          where other.letter_id = decree_letter.id and other.case_number <> all(numbers));
      update decree_paper set erased_at = new.erased_at where erased_at is null and (case_number = any(numbers)
        or case_number is null and not exists (select from decree_member other
          where other.letter_id = decree_paper.letter_id and other.case_number <> all(numbers))
          and exists (select from decree_letter letter where letter.id = decree_paper.letter_id and letter.lead_case = any(numbers)));
      return null;
    end $$`.execute(db);
  await sql`create trigger erasure_takes_decrees after insert on erasure
    for each row execute function erase_decrees()`.execute(db);
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
  await sql`drop trigger erasure_takes_decrees on erasure`.execute(db);
  await sql`drop function erase_decrees`.execute(db);
  await sql`drop index decree_number_before_letters`.execute(db);
  await sql`alter table decree drop letter_id, add constraint decree_number_key unique (number)`.execute(db);
  for (const table of ['decree_paper', 'decree_initial', 'decree_member', 'decree_letter', 'decree_form'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`drop function keep_signed_letter`.execute(db);
}
