import { type Kysely, sql } from 'kysely';

/** People and the facts about them. Never here: NIK, NPWP, BPJS, religion, marital status, private contacts. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table employee (
      id uuid primary key default uuidv7(),
      siasn_id text unique,
      nip text not null unique check (nip ~ '^[0-9]{18}$'),
      name text not null,
      title_prefix text,
      title_suffix text,
      birth_date date not null,
      sex text not null check (sex in ('male', 'female')),
      employee_type text not null check (employee_type in ('PNS', 'CPNS', 'PPPK')),
      legal_status text not null,
      rank text,
      rank_since date,
      tmt_cpns date,
      tmt_pns date,
      education_level text,
      education_field text,
      graduation_year int,
      email text,
      agency_id text not null references agency,
      source text not null,
      recorded_at timestamptz not null
    )`.execute(db);
  await sql`create index employee_by_agency_name on employee (agency_id, name, id)`.execute(db);

  // F12: valid_at is when it holds, recorded_at when it was written down. Overlaps are refused by the database:
  // nobody sits on two posts, no post holds two people (design §4.9).
  await sql`
    create table incumbency (
      employee_id uuid not null references employee,
      post_id text not null references post,
      valid_at daterange not null check (not isempty(valid_at)),
      case_number text,
      source text not null,
      recorded_at timestamptz not null,
      constraint incumbency_one_post_a_person primary key (employee_id, valid_at without overlaps),
      constraint incumbency_one_person_a_post unique (post_id, valid_at without overlaps)
    )`.execute(db);
  await sql`
    create table performance_rating (
      employee_id uuid not null references employee,
      year int not null check (year between 2000 and 2100),
      work_result text not null check (work_result in ('above', 'meets', 'below')),
      work_behavior text not null check (work_behavior in ('above', 'meets', 'below')),
      rating text not null,
      source text not null,
      recorded_at timestamptz not null,
      primary key (employee_id, year)
    )`.execute(db);
  await sql`
    create table competency_result (
      employee_id uuid not null references employee,
      competency text not null,
      level int not null check (level between 0 and 5),
      assessed_on date not null,
      source text not null,
      recorded_at timestamptz not null,
      primary key (employee_id, competency, assessed_on)
    )`.execute(db);
  await sql`
    create table talent_profile (
      employee_id uuid not null references employee,
      assessed_on date not null,
      scheme_id text not null,
      performance_axis text not null,
      potential_axis int not null check (potential_axis between 0 and 100),
      source text not null,
      recorded_at timestamptz not null,
      primary key (employee_id, assessed_on)
    )`.execute(db);
  await sql`
    create table discipline_case (
      id uuid primary key default uuidv7(),
      employee_id uuid not null references employee,
      level text not null check (level in ('light', 'medium', 'severe')),
      status text not null check (status in ('in-process', 'serving', 'served')),
      started_on date not null,
      ended_on date,
      source text not null,
      recorded_at timestamptz not null,
      unique (employee_id, level, started_on)
    )`.execute(db);
  // Clearances of R09 and R10: study assignment, service bond, court process, audit finding.
  await sql`
    create table employee_clearance (
      employee_id uuid primary key references employee,
      study_assignment boolean,
      service_bond boolean,
      legal_process boolean,
      open_audit_finding boolean,
      as_of date not null,
      source text not null,
      recorded_at timestamptz not null
    )`.execute(db);
  await sql`
    create table relationship (
      employee_id uuid not null references employee,
      other_employee_id uuid not null references employee,
      kind text not null check (kind in ('family', 'conflict-of-interest')),
      source text not null,
      recorded_at timestamptz not null,
      primary key (employee_id, other_employee_id, kind),
      check (employee_id <> other_employee_id)
    )`.execute(db);
  await sql`
    create table unit_indicator (
      unit_id text not null references org_unit,
      month date not null check (extract(day from month) = 1),
      productivity int not null check (productivity between 0 and 100),
      innovation int not null check (innovation between 0 and 100),
      source text not null,
      recorded_at timestamptz not null,
      primary key (unit_id, month)
    )`.execute(db);
  await sql`
    create table import_run (
      id uuid primary key default uuidv7(),
      file_name text not null,
      sha256 text not null,
      employees_created int not null,
      employees_changed int not null,
      employees_unchanged int not null,
      imported_at timestamptz not null
    )`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  for (const table of [
    'import_run',
    'unit_indicator',
    'relationship',
    'employee_clearance',
    'discipline_case',
    'talent_profile',
    'competency_result',
    'performance_rating',
    'incumbency',
    'employee',
  ])
    await sql`drop table ${sql.table(table)}`.execute(db);
}
