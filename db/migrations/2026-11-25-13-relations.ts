import { type Kysely, sql } from 'kysely';

const kindsBefore = ['open-case', 'complete-task', 'reassign-task', 'withdraw-case', 'rescind-case'];
const kinds = [...kindsBefore, 'recuse-seat', 'override-task', 'publish-case'];

/** How people stand to a case and to each other: absence, recusal, embargo, and an override by two persons. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table delegation (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      account_id uuid not null references account,
      delegate_id uuid not null references account,
      alternate_id uuid references account,
      during daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
      reason text not null,
      created_by uuid not null references account,
      created_at timestamptz not null,
      revoked_by uuid references account,
      revoked_at timestamptz,
      check (account_id <> delegate_id),
      check (alternate_id not in (account_id, delegate_id)),
      check ((revoked_by is null) = (revoked_at is null)),
      constraint delegation_one_at_a_time exclude using gist (account_id with =, during with &&) where (revoked_at is null)
    )`.execute(db);
  // Asked each time a task is opened: is its holder absent today, and who stands in?
  await sql`create index delegation_of_delegate on delegation (delegate_id) where revoked_at is null`.execute(db);

  await sql`alter table task add on_behalf_of uuid references account,
    add from_pool boolean not null default false`.execute(db);
  await sql`create index task_on_behalf_of on task (on_behalf_of) where state = 'open'`.execute(db);

  await sql`
    create table recusal (
      case_number text not null references mutation_case,
      account_id uuid not null references account,
      task_id text not null references task,
      reason text not null,
      recorded_at timestamptz not null,
      primary key (case_number, account_id)
    )`.execute(db);

  await sql`
    create table case_override (
      id uuid primary key default uuidv7(),
      case_number text not null references mutation_case,
      task_id text not null references task,
      kind text not null check (kind in ('skip-task', 'extend-deadline')),
      due_at timestamptz,
      reason text not null,
      requested_by uuid not null references account,
      requested_at timestamptz not null,
      expires_at timestamptz not null,
      confirmed_by uuid references account,
      confirmed_at timestamptz,
      check (confirmed_by <> requested_by),
      check ((confirmed_by is null) = (confirmed_at is null)),
      check ((kind = 'extend-deadline') = (due_at is not null))
    )`.execute(db);
  await sql`create index case_override_of_case on case_override (case_number, id)`.execute(db);
  await sql`alter table task add overridden_by uuid references case_override`.execute(db);

  await sql`alter table mutation_case add embargo boolean not null default false,
    add published_at timestamptz, add overridden boolean not null default false`.execute(db);
  await sql`
    create table embargo_read (
      id uuid primary key default uuidv7(),
      case_number text not null references mutation_case,
      account_id uuid not null references account,
      route text not null,
      read_at timestamptz not null
    )`.execute(db);
  await sql`create index embargo_read_of_case on embargo_read (case_number, id)`.execute(db);

  await allowCommands(db, kinds);

  await sql`grant select, insert on delegation, recusal, case_override, embargo_read to mutasi_app`.execute(db);
  await sql`grant update (revoked_by, revoked_at) on delegation to mutasi_app`.execute(db);
  await sql`grant update (confirmed_by, confirmed_at) on case_override to mutasi_app`.execute(db);
}

async function allowCommands(db: Kysely<never>, allowed: string[]): Promise<void> {
  await sql`alter table command drop constraint command_kind_check`.execute(db);
  await sql`alter table command add constraint command_kind_check check (kind in (${sql.join(allowed.map((kind) => sql.lit(kind)))}))`.execute(
    db,
  );
}

export async function down(db: Kysely<never>): Promise<void> {
  await allowCommands(db, kindsBefore);
  await sql`drop table embargo_read`.execute(db);
  await sql`alter table mutation_case drop embargo, drop published_at, drop overridden`.execute(db);
  await sql`alter table task drop overridden_by, drop on_behalf_of, drop from_pool`.execute(db);
  for (const table of ['case_override', 'recusal', 'delegation']) await sql`drop table ${sql.table(table)}`.execute(db);
}
