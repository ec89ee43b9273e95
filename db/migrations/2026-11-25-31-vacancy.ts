import { type Kysely, sql } from 'kysely';

/**
 * Vacancies (F36, F52): what was said to one, what became of it, who was interested, how they stand, whom the committee named. A command of the
 * service itself (a placement, a retirement, an import, news of a case) has no account.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create sequence vacancy_number`.execute(db);
  await sql`
    create table vacancy_command (
      id uuid primary key default uuidv7(),
      vacancy_id uuid not null,
      kind text not null check (kind in
        ('open', 'decide-shortlist', 'cancel', 'nominee-placed', 'nominee-failed', 'post-closed', 'post-held')),
      dedupe_key text not null,
      account_id uuid references account,
      body jsonb not null,
      answer jsonb not null,
      state text not null default 'sent' check (state in ('sent', 'acknowledged', 'refused')),
      refusal jsonb,
      sent_at timestamptz not null,
      settled_at timestamptz,
      check ((state = 'sent') = (settled_at is null))
    )`.execute(db);
  await sql`create unique index vacancy_command_once on vacancy_command (dedupe_key) where state <> 'refused'`.execute(
    db,
  );
  // The relay asks for what nobody answered.
  await sql`create index vacancy_command_unsettled on vacancy_command (sent_at) where state = 'sent'`.execute(db);

  await sql`
    create table post_closure (
      post_id text primary key references post,
      reason text not null,
      closed_by uuid not null references account,
      closed_at timestamptz not null
    )`.execute(db);
  await sql`
    create table vacancy (
      id uuid primary key,
      number text not null unique,
      command_id uuid not null unique references vacancy_command,
      agency_id text not null references agency,
      post_id text not null references post,
      origin text not null check (origin in ('hr', 'placement', 'retirement', 'import')),
      caused_by_case text references mutation_case,
      parent_vacancy uuid references vacancy,
      free_from date,
      opened_by uuid references account,
      opened_at timestamptz not null,
      policy jsonb not null,
      state text not null check (state in ('opened', 'published', 'shortlisted', 'nominated', 'closed')),
      round int not null default 0,
      criteria jsonb,
      run_id uuid references match_run,
      published_at timestamptz,
      closes_at timestamptz,
      outcome text check (outcome in ('filled', 'not-needed', 'unfilled', 'withdrawn', 'cancelled')),
      closed_at timestamptz,
      check ((state = 'closed') = (outcome is not null)),
      check ((outcome is null) = (closed_at is null)),
      check (parent_vacancy <> id)
    )`.execute(db);
  await sql`create unique index vacancy_one_open_a_post on vacancy (post_id) where closed_at is null`.execute(db);
  await sql`create index vacancy_list on vacancy (agency_id, number desc)`.execute(db);
  // The chain is read from the cause to what it caused.
  await sql`create index vacancy_children on vacancy (parent_vacancy) where parent_vacancy is not null`.execute(db);
  await sql`
    create table vacancy_step (
      vacancy_id uuid not null references vacancy,
      step int not null,
      result jsonb not null,
      recorded_at timestamptz not null,
      primary key (vacancy_id, step)
    )`.execute(db);

  await sql`
    create table vacancy_interest (
      id uuid primary key default uuidv7(),
      vacancy_id uuid not null references vacancy,
      round int not null,
      employee_id uuid not null references employee,
      stated_at timestamptz not null,
      withdrawn_at timestamptz
    )`.execute(db);
  await sql`create unique index vacancy_interest_once on vacancy_interest (vacancy_id, employee_id)
    where withdrawn_at is null`.execute(db);
  await sql`
    create table vacancy_standing (
      vacancy_id uuid not null references vacancy,
      round int not null,
      employee_id uuid not null references employee,
      gates text[] not null,
      points jsonb not null,
      gaps jsonb not null,
      total int not null check (total between 0 and 1000000),
      rank int check (rank > 0),
      shortlisted boolean not null,
      primary key (vacancy_id, round, employee_id),
      check ((rank is null) = (gates <> '{}')),
      check (rank is not null or not shortlisted)
    )`.execute(db);
  await sql`create index vacancy_standing_of_employee on vacancy_standing (employee_id)`.execute(db);
  await sql`
    create table vacancy_task (
      id uuid primary key default uuidv7(),
      vacancy_id uuid not null references vacancy,
      round int not null,
      kind text not null check (kind in ('shortlist-decision')),
      role text not null,
      state text not null default 'open' check (state in ('open', 'completed', 'cancelled')),
      opened_at timestamptz not null,
      due_at timestamptz not null,
      reminders int not null default 0,
      completed_at timestamptz,
      completed_by uuid references account,
      reasons text,
      unique (vacancy_id, round),
      check ((state = 'completed') = (completed_at is not null and completed_by is not null))
    )`.execute(db);
  await sql`create index vacancy_task_inbox on vacancy_task (role, due_at, id) where state = 'open'`.execute(db);
  await sql`
    create table vacancy_nomination (
      vacancy_id uuid not null references vacancy,
      round int not null,
      place int not null check (place > 0),
      employee_id uuid not null references employee,
      nominated_by uuid not null references account,
      state text not null check (state in ('waiting', 'opened', 'placed', 'failed', 'dropped')),
      case_number text unique,
      failure text,
      primary key (vacancy_id, round, place),
      unique (vacancy_id, round, employee_id),
      check ((state = 'failed') = (failure is not null))
    )`.execute(db);
  // Two committees that name the same person: the later one is refused.
  await sql`create unique index vacancy_nomination_one_a_person on vacancy_nomination (employee_id)
    where state in ('waiting', 'opened')`.execute(db);

  await sql`
    create table vacancy_head (
      vacancy_id uuid primary key references vacancy,
      seq int not null,
      hash bytea not null
    )`.execute(db);
  await sql`
    create table vacancy_event (
      vacancy_id uuid not null references vacancy,
      seq int not null,
      body text not null,
      hash bytea not null,
      primary key (vacancy_id, seq)
    )`.execute(db);
  await sql`create trigger vacancy_event_append_only before update or delete on vacancy_event
    for each row execute function refuse_change()`.execute(db);
  await sql`create trigger vacancy_event_no_truncate before truncate on vacancy_event
    for each statement execute function refuse_change()`.execute(db);

  await sql`grant usage on sequence vacancy_number to mutasi_app`.execute(db);
  await sql`grant select, insert on post_closure, vacancy_step, vacancy_standing, vacancy_event to mutasi_app`.execute(
    db,
  );
  await sql`grant select, insert, update on vacancy_command, vacancy, vacancy_interest, vacancy_task, vacancy_nomination,
    vacancy_head to mutasi_app`.execute(db);

  // An erasure takes along how somebody stood; that a place was taken stays, so that the others' places stay true.
  await sql
    .raw(
      `create function erase_vacancies() returns trigger language plpgsql as $$
    begin
      delete from vacancy_interest where employee_id = new.employee_id;
      update vacancy_standing set gaps = '[]', points = '{}' where employee_id = new.employee_id;
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_vacancies after insert on erasure
    for each row execute function erase_vacancies()`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_vacancies on erasure`.execute(db);
  await sql`drop function erase_vacancies`.execute(db);
  const tables = ['event', 'head', 'nomination', 'task', 'standing', 'interest', 'step'].map(
    (name) => `vacancy_${name}`,
  );
  for (const table of [...tables, 'vacancy', 'post_closure', 'vacancy_command'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`drop sequence vacancy_number`.execute(db);
}
