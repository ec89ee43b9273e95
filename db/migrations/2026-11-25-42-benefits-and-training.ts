import { type Kysely, sql } from 'kysely';

/** The catalogue that every agency begins with: one course for each competency of PermenPANRB 38/2017. */
const courses = [
  ['INT', 'integritas', 20, 'Integritas dan etika ASN', 'Integrity and ethics in the civil service'],
  ['KSM', 'kerjasama', 16, 'Kerja sama tim lintas unit', 'Teamwork across units'],
  [
    'KOM',
    'komunikasi',
    20,
    'Komunikasi efektif dan penulisan naskah dinas',
    'Effective communication and official writing',
  ],
  ['OPH', 'orientasiPadaHasil', 24, 'Perencanaan dan pengendalian program', 'Planning and control of programmes'],
  ['YAN', 'pelayananPublik', 20, 'Pelayanan publik prima', 'Excellence in public service'],
  ['PDO', 'pengembanganDiriDanOrla', 24, 'Pembinaan dan pengembangan pegawai', 'Coaching and developing people'],
  [
    'PER',
    'mengelolaPerubahan',
    24,
    'Manajemen perubahan dan inovasi daerah',
    'Change management and regional innovation',
  ],
  [
    'KEP',
    'pengambilanKeputusan',
    32,
    'Analisis kebijakan dan pengambilan keputusan',
    'Policy analysis and decision-making',
  ],
  ['PKB', 'perekatBangsa', 16, 'Wawasan kebangsaan dan keberagaman', 'National cohesion and diversity'],
] as const;

const waiverCodes = `'trained-already', 'proven-experience', 'not-offered', 'health', 'other'`;

/**
 * What the move means and what prepares for it (F54, F55): terms of posts and courses by date, questions with their answers, sheets
 * acknowledged, training with its evidence. Terms and courses are never changed: what holds from a date is a row of its own.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table org_unit
      add latitude double precision check (latitude between -11.5 and 6.5),
      add longitude double precision check (longitude between 94.5 and 141.5),
      add check (num_nulls(latitude, longitude) in (0, 2))`.execute(db);
  await sql`
    create table position_terms (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      position_id text not null references position,
      valid_from date not null,
      job_grade int not null check (job_grade between 1 and 17),
      allowance_rupiah bigint check (allowance_rupiah between 0 and 1000000000),
      rule text not null,
      source text not null,
      recorded_by uuid references account,
      recorded_at timestamptz not null
    )`.execute(db);
  // The terms of one position on one day.
  await sql`create index position_terms_of_position on position_terms (agency_id, position_id, valid_from desc)`.execute(
    db,
  );
  await sql`
    create table training_course (
      id uuid primary key default uuidv7(),
      agency_id text references agency,
      code text not null check (code ~ '^[A-Z0-9][A-Z0-9-]{1,19}$'),
      competency text not null,
      title_id text not null,
      title_en text not null,
      hours int not null check (hours between 1 and 400),
      mode text not null check (mode in ('classroom', 'online', 'blended', 'on-the-job')),
      provider text not null,
      valid_from date not null,
      offered boolean not null,
      reason text not null,
      recorded_by uuid references account,
      recorded_at timestamptz not null,
      check ((agency_id is null) = (recorded_by is null))
    )`.execute(db);
  // What an agency offers on a day.
  await sql`create index training_course_of_agency on training_course (agency_id, code, valid_from desc)`.execute(db);
  for (const [code, competency, hours, id, en] of courses)
    await sql`
      insert into training_course (code, competency, title_id, title_en, hours, mode, provider, valid_from, offered, reason, recorded_at)
      values (${code}, ${competency}, ${id}, ${en}, ${hours}, 'classroom', 'BKPSDM', '2018-01-01', true,
        'PermenPANRB 38/2017', '2018-01-01T00:00:00Z')`.execute(db);
  await sql`
    create table training_session (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      course_id uuid not null references training_course,
      starts_on date not null,
      ends_on date not null check (ends_on >= starts_on),
      place text not null,
      capacity int check (capacity > 0),
      recorded_by uuid not null references account,
      recorded_at timestamptz not null
    )`.execute(db);
  // Sessions that are still to come.
  await sql`create index training_session_of_agency on training_session (agency_id, starts_on)`.execute(db);

  await sql`alter table training drop constraint training_status_check`.execute(db);
  await sql`
    alter table training
      add constraint training_status_check check (status in ('planned', 'completed', 'waiver-asked', 'waived')),
      add course_id uuid references training_course,
      add reasons text,
      add planned_by uuid references account,
      add session_id uuid references training_session,
      add enrolled_by uuid references account,
      add enrolled_at timestamptz,
      add evidence_document uuid references case_document,
      add completed_on date,
      add waiver_code text check (waiver_code in (${sql.raw(waiverCodes)})),
      add waiver_asked_by uuid references account,
      add waiver_decided_by uuid references account,
      add waiver_decision text check (waiver_decision in ('approved', 'refused')),
      add waiver_decision_reasons text,
      add carried_at timestamptz,
      add check (num_nulls(session_id, enrolled_by, enrolled_at) in (0, 3)),
      add check (waiver_decided_by <> waiver_asked_by),
      add check (status <> 'completed' or evidence_document is null or completed_on is not null)`.execute(db);
  // How many sit in a session.
  await sql`create index training_in_session on training (session_id) where session_id is not null`.execute(db);

  await sql`
    alter table benefit_sheet
      add acknowledged_at timestamptz,
      add acknowledged_by uuid references account,
      add acknowledged_in text references task,
      add unacknowledged_at timestamptz,
      add check (num_nulls(acknowledged_at, acknowledged_by, acknowledged_in) in (0, 3))`.execute(db);
  await sql`
    create table case_question (
      case_number text not null references mutation_case,
      number int not null check (number > 0),
      addressee text not null check (addressee in ('hr', 'unit')),
      question text not null,
      asked_by uuid not null references account,
      asked_at timestamptz not null,
      task_id text unique references task,
      answer text,
      answered_by uuid references account,
      answered_at timestamptz,
      primary key (case_number, number),
      check (num_nulls(answer, answered_by, answered_at) in (0, 3))
    )`.execute(db);

  await sql`grant select, insert on position_terms, training_course, training_session to mutasi_app`.execute(db);
  await sql`grant select, insert on case_question to mutasi_app`.execute(db);
  await sql`grant update (task_id, answer, answered_by, answered_at) on case_question to mutasi_app`.execute(db);

  await allowKind(db, 'command', 'ask-question');
  await allowKind(db, 'case_document', 'training-certificate');

  // An erasure takes the words along (docs/adr/0014); that something was asked and answered stays.
  await sql
    .raw(
      `create function erase_preparation() returns trigger language plpgsql as $$
    declare numbers text[] := array(select case_number from mutation_case where employee_id = new.employee_id);
    begin
      update case_question set question = '[dihapus]', answer = case when answer is null then null else '[dihapus]' end
        where case_number = any(numbers);
      update training set reasons = null, waiver_decision_reasons = null where case_number = any(numbers);
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_preparation after insert on erasure
    for each row execute function erase_preparation()`.execute(db);
}

/** Adds one kind to those that are allowed already, however their list is written; written as words, so that the next one finds them too. */
async function allowKind(db: Kysely<never>, table: string, kind: string): Promise<void> {
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
  await sql`drop trigger erasure_takes_preparation on erasure`.execute(db);
  await sql`drop function erase_preparation`.execute(db);
  await sql`drop table case_question`.execute(db);
  await sql`alter table benefit_sheet drop acknowledged_at, drop acknowledged_by, drop acknowledged_in,
    drop unacknowledged_at`.execute(db);
  await sql`alter table training drop course_id, drop reasons, drop planned_by, drop session_id, drop enrolled_by,
    drop enrolled_at, drop evidence_document, drop completed_on, drop waiver_code, drop waiver_asked_by,
    drop waiver_decided_by, drop waiver_decision, drop waiver_decision_reasons, drop carried_at`.execute(db);
  await sql`update training set status = 'planned' where status = 'waiver-asked'`.execute(db);
  await sql`alter table training drop constraint training_status_check, add constraint training_status_check
    check (status in ('planned', 'completed', 'waived'))`.execute(db);
  for (const table of ['training_session', 'training_course', 'position_terms'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`alter table org_unit drop latitude, drop longitude`.execute(db);
}
