import { type Kysely, sql } from 'kysely';

/**
 * The national registry, SIASN (F71): what it is owed, what it says otherwise than we do, and the nightly runs that find that out. None of it
 * is written over a fact of ours by itself.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table registry_debt (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      case_number text references mutation_case,
      employee_id uuid not null references employee,
      post_id text not null references post,
      effective_date date not null,
      wanted text not null check (wanted in ('present', 'absent')),
      decree_number text,
      decree_date date,
      state text not null default 'owed' check (state in ('owed', 'confirmed', 'by-hand')),
      owed_at timestamptz not null,
      handed_over_at timestamptz,
      attempts int not null default 0,
      attempted_at timestamptz,
      problem text,
      registry_id text,
      settled_at timestamptz,
      settled_by uuid references account,
      reason text,
      check ((state = 'owed') = (settled_at is null)),
      check ((state = 'by-hand') = (settled_by is not null and reason is not null)),
      check (state <> 'confirmed' or wanted = 'absent' or registry_id is not null)
    )`.execute(db);
  // What the relay hands over: per employee one after another, in the order in which it was owed.
  await sql`create index registry_debt_owed on registry_debt (employee_id, id) where state = 'owed'`.execute(db);
  await sql`create index registry_debt_list on registry_debt (agency_id, id desc)`.execute(db);
  await sql`create index registry_debt_of_case on registry_debt (case_number, id)`.execute(db);
  await sql`
    create table registry_run (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      requested_by uuid references account,
      requested_at timestamptz not null,
      handed_over_at timestamptz,
      started_at timestamptz,
      finished_at timestamptz,
      done_up_to uuid,
      people int not null default 0,
      compared int not null default 0,
      differences int not null default 0,
      unanswered jsonb not null default '{}'
    )`.execute(db);
  // Two that walk over the same people at once would only ask the registry twice.
  await sql`create unique index registry_run_one_open on registry_run (agency_id) where finished_at is null`.execute(
    db,
  );
  await sql`create index registry_run_list on registry_run (agency_id, id desc)`.execute(db);
  await sql`
    create table registry_difference (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      employee_id uuid not null references employee,
      run_id uuid not null references registry_run,
      field text not null check (field in ('unit', 'position', 'position-since', 'rank', 'rank-since', 'legal-status', 'tmt-pns',
        'retirement', 'answer')),
      ours text,
      theirs text,
      found_at timestamptz not null,
      seen_at timestamptz not null,
      state text not null default 'open' check (state in ('open', 'accepted', 'refused', 'gone')),
      decided_by uuid references account,
      decided_at timestamptz,
      valid_from date,
      reason text,
      check ((state in ('accepted', 'refused')) = (decided_by is not null and decided_at is not null)),
      check (state <> 'refused' or reason is not null)
    )`.execute(db);
  await sql`create unique index registry_difference_one_open on registry_difference (employee_id, field)
    where state = 'open'`.execute(db);
  await sql`create index registry_difference_list on registry_difference (agency_id, id) where state = 'open'`.execute(
    db,
  );
  // A decision holds as long as both sides say what they said then.
  await sql`create index registry_difference_decided on registry_difference (employee_id, field, id desc)`.execute(db);
  await sql`create trigger registry_difference_decided_once before update on registry_difference
    for each row when (old.state in ('accepted', 'refused')) execute function refuse_change()`.execute(db);

  await sql`grant select, insert, update on registry_debt, registry_run, registry_difference to mutasi_app`.execute(db);
  await oweTheRegistry(db);
  // What the service does by itself is nobody's answer: the registry confirmed it.
  await sql`alter table task drop constraint task_check, add constraint task_check check ((state = 'completed') =
    (completed_at is not null and (completed_by is not null or kind = 'registry-update')))`.execute(db);
  await allow(db, 'alarm', 'alarm_kind_check', 'registry-write-back-failing');
  await allow(db, 'bulk_access', 'bulk_access_kind_check', 'registry-differences');
  await sql`
    create function erase_registry() returns trigger language plpgsql as $$
    begin
      delete from registry_difference where employee_id = new.employee_id;
      update registry_debt set reason = '[dihapus]' where employee_id = new.employee_id and reason is not null;
      return null;
    end $$`.execute(db);
  await sql`create trigger erasure_takes_registry after insert on erasure
    for each row execute function erase_registry()`.execute(db);
}

/**
 * Owes the registry whatever the terms of a case say otherwise than what it was owed before, when the transaction that changed them commits: a
 * term that began in another post as present, one that is gone (rescinded, corrected) as absent. It takes its truth from the terms, so a move, its
 * reversal and its correction need no words of their own and none can forget it (docs/adr/0044). Twice owes nothing new.
 */
async function oweTheRegistry(db: Kysely<never>): Promise<void> {
  await sql`
    create function owe_registry(of_case text) returns void language sql set search_path = public, pg_temp as $$
      with told as (
        select distinct on (post_id, effective_date) post_id, effective_date, wanted, decree_number, decree_date
        from registry_debt where case_number = of_case
        order by post_id, effective_date, id desc
      ), terms as (
        select term.post_id, lower(term.valid_at) as effective_date
        from incumbency term where term.case_number = of_case and not exists (
          -- Who stays in the same post begins nothing that a position history tells.
          select from incumbency before where before.employee_id = term.employee_id and before.post_id = term.post_id
            and upper(before.valid_at) = lower(term.valid_at))
      ), signed as (
        select number, dated from decree where case_number = of_case order by dated desc limit 1
      ), owed as (
        select post_id, effective_date, 'absent' as wanted, decree_number, decree_date from told
        where wanted = 'present' and not exists (
          select from terms where terms.post_id = told.post_id and terms.effective_date = told.effective_date)
        union all
        select post_id, effective_date, 'present', (select number from signed), (select dated from signed) from terms
        where not exists (select from told where told.post_id = terms.post_id
          and told.effective_date = terms.effective_date and told.wanted = 'present')
      )
      insert into registry_debt (agency_id, case_number, employee_id, post_id, effective_date, wanted, decree_number,
        decree_date, owed_at)
      select agency_id, case_number, employee_id, post_id, owed.effective_date, wanted, decree_number, decree_date, now()
      from owed join mutation_case on mutation_case.case_number = of_case
      -- What is to go goes first: a corrected line has the decree of the one it replaces.
      order by wanted, owed.effective_date
    $$`.execute(db);
  await sql`
    create function owe_registry_of_term() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'DELETE' and new.case_number is not null then perform owe_registry(new.case_number); end if;
      if tg_op <> 'INSERT' and old.case_number is not null and (tg_op = 'DELETE' or old.case_number is distinct from new.case_number)
      then perform owe_registry(old.case_number); end if;
      return null;
    end $$`.execute(db);
  // Deferred: a swap, or a term that is cut and begun anew, is judged by what it comes to in the end.
  await sql`create constraint trigger incumbency_owes_registry after insert or update or delete on incumbency
    deferrable initially deferred for each row execute function owe_registry_of_term()`.execute(db);
}

/** Adds one kind to those that are allowed already, however their list is written; written as words, so that the next one finds them too. */
async function allow(db: Kysely<never>, table: string, constraint: string, kind: string): Promise<void> {
  await sql
    .raw(
      `
    do $$
    declare kinds text := (select string_agg(quote_literal(m[1]), ', ') from regexp_matches((select pg_get_constraintdef(oid)
      from pg_constraint where conrelid = '${table}'::regclass and conname = '${constraint}'),
      '[''{,]([A-Za-z0-9-]+)(?=['',}])', 'g') m);
    begin
      alter table ${table} drop constraint ${constraint};
      execute format('alter table ${table} add constraint ${constraint} check (kind in (%s, %L))', kinds, '${kind}');
    end $$`,
    )
    .execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_registry on erasure`.execute(db);
  await sql`drop trigger incumbency_owes_registry on incumbency`.execute(db);
  await sql`drop function erase_registry, owe_registry_of_term, owe_registry`.execute(db);
  // NOTE: the kinds stay allowed and a task confirmed by the registry stays completed; the rows may be there.
  for (const table of ['registry_difference', 'registry_run', 'registry_debt'])
    await sql`drop table ${sql.table(table)}`.execute(db);
}
