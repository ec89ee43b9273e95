import { type Kysely, sql } from 'kysely';

/** The case, its tasks, and the commands by which people speak to its workflow. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create sequence case_number`.execute(db);

  // What somebody asked for, written before the workflow hears of it. The command id is the Update id, so a command
  // that the workflow never acknowledged is sent again without being applied twice (design §4.2).
  await sql`
    create table command (
      id uuid primary key default uuidv7(),
      kind text not null check (kind in ('open-case', 'complete-task', 'reassign-task', 'withdraw-case', 'rescind-case')),
      dedupe_key text not null,
      case_number text not null,
      task_id text,
      account_id uuid not null references account,
      roles text[] not null,
      body jsonb not null,
      answer jsonb,
      state text not null default 'sent' check (state in ('sent', 'acknowledged', 'refused')),
      refusal jsonb,
      sent_at timestamptz not null,
      settled_at timestamptz,
      check ((state = 'sent') = (settled_at is null))
    )`.execute(db);
  // A refused command may be tried again under the same key; an accepted or waiting one is the same command.
  await sql`create unique index command_once on command (dedupe_key) where state <> 'refused'`.execute(db);
  await sql`create index command_unsettled on command (sent_at) where state = 'sent'`.execute(db);

  await sql`
    create table mutation_case (
      case_number text primary key,
      command_id uuid not null unique references command,
      agency_id text not null references agency,
      employee_id uuid not null references employee,
      opened_by uuid not null references account,
      origin_post_id text not null references post,
      target_post_id text not null references post,
      scope text not null,
      direction text not null check (direction in ('lateral', 'promotion', 'demotion', 'diagonal')),
      initiator text not null check (initiator in ('agency', 'own-request')),
      reason text not null,
      employee_account_id uuid not null references account,
      policy_profile text not null,
      policy jsonb not null,
      stage text not null,
      stage_since timestamptz not null,
      outcome text,
      reserves_post boolean not null,
      needs_attention boolean not null default false,
      effective_date date,
      opened_at timestamptz not null,
      closed_at timestamptz,
      check ((outcome is null) = (closed_at is null)),
      check (closed_at is null or not reserves_post)
    )`.execute(db);
  await sql`alter table incumbency add constraint incumbency_by_case
    foreign key (case_number) references mutation_case`.execute(db);
  // Exclusion is the database's job (design §4.9).
  await sql`create unique index mutation_case_one_open_an_employee on mutation_case (employee_id)
    where closed_at is null`.execute(db);
  await sql`create unique index mutation_case_one_reservation_a_post on mutation_case (target_post_id)
    where reserves_post`.execute(db);
  await sql`create index mutation_case_list on mutation_case (agency_id, case_number desc)`.execute(db);

  await sql`
    create table case_step (
      case_number text not null,
      step int not null,
      result jsonb not null,
      recorded_at timestamptz not null,
      primary key (case_number, step)
    )`.execute(db);

  await sql`
    create table task (
      id text primary key,
      case_number text not null references mutation_case,
      kind text not null,
      stage text not null,
      item int,
      session int,
      role text not null,
      pool boolean not null,
      barred uuid[] not null,
      account_id uuid references account,
      superior_id uuid references account,
      superior_may_act boolean not null default false,
      state text not null default 'open' check (state in ('open', 'completed', 'cancelled')),
      opened_at timestamptz not null,
      due_at timestamptz not null,
      due_provisional boolean not null,
      reminded_before boolean not null default false,
      reminded_due boolean not null default false,
      overdue_reminders int not null default 0,
      escalated_at timestamptz,
      unassigned boolean not null default false,
      completed_at timestamptz,
      completed_by uuid references account,
      command_id uuid unique references command,
      form jsonb,
      check ((state = 'completed') = (completed_at is not null and completed_by is not null))
    )`.execute(db);
  await sql`create index task_of_case on task (case_number, id)`.execute(db);
  await sql`create index task_inbox_own on task (account_id, due_at, id) where state = 'open'`.execute(db);
  await sql`create index task_inbox_role on task (role, due_at, id) where state = 'open'`.execute(db);

  await sql`
    create table alarm (
      id uuid primary key default uuidv7(),
      case_number text references mutation_case,
      task_id text references task,
      agency_id text not null references agency,
      kind text not null check (kind in ('no-assignee', 'calendar-year-missing', 'placement-blocked', 'placement-not-reversible')),
      detail jsonb not null,
      dedupe_key text not null unique,
      raised_at timestamptz not null,
      resolved_at timestamptz
    )`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`alter table incumbency drop constraint incumbency_by_case`.execute(db);
  for (const table of ['alarm', 'task', 'case_step', 'mutation_case', 'command'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`drop sequence case_number`.execute(db);
}
