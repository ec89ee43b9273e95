import { type Kysely, sql } from 'kysely';

/** What changes by decree or by appointment: policy, calendar, political freezes, accounts and their roles. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table policy_parameter (
      agency_id text not null references agency,
      profile text not null check (profile in ('standard', 'demonstration')),
      key text not null,
      value jsonb not null,
      valid_at daterange not null check (not isempty(valid_at)),
      reason text not null,
      recorded_at timestamptz not null,
      primary key (agency_id, profile, key, valid_at without overlaps)
    )`.execute(db);
  await sql`
    create table holiday_decree (
      year int primary key check (year between 2000 and 2100),
      decree text not null,
      recorded_at timestamptz not null
    )`.execute(db);
  await sql`
    create table holiday (
      date date primary key,
      year int not null references holiday_decree,
      name jsonb not null,
      kind text not null check (kind in ('national', 'collective-leave')),
      check (extract(year from date) = year)
    )`.execute(db);
  await sql`
    create table region_freeze (
      agency_id text not null references agency,
      kind text not null check (kind in ('electoral', 'post-inauguration', 'acting-head')),
      valid_at daterange not null check (not isempty(valid_at)),
      approval_reference text,
      source text not null,
      recorded_at timestamptz not null,
      primary key (agency_id, kind, valid_at without overlaps)
    )`.execute(db);
  await sql`
    create table account (
      id uuid primary key default uuidv7(),
      alias text unique,
      employee_id uuid unique references employee,
      name text not null,
      email text,
      agency_id text not null references agency,
      active boolean not null default true,
      recorded_at timestamptz not null
    )`.execute(db);
  await sql`
    create table account_role (
      account_id uuid not null references account,
      role text not null,
      primary key (account_id, role)
    )`.execute(db);
  await sql`create index account_role_by_role on account_role (role, account_id)`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  for (const table of ['account_role', 'account', 'region_freeze', 'holiday', 'holiday_decree', 'policy_parameter'])
    await sql`drop table ${sql.table(table)}`.execute(db);
}
