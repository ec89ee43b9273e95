import { type Kysely, sql } from 'kysely';

const levels = [
  'integritas',
  'kerjasama',
  'komunikasi',
  'orientasi_pada_hasil',
  'pelayanan_publik',
  'pengembangan_diri_dan_orla',
  'mengelola_perubahan',
  'pengambilan_keputusan',
  'perekat_bangsa',
];
const months = ['months_total', 'months_administrator', 'months_pratama', 'months_madya', 'months_utama'];
const inPost = ['echelon', 'job_grade', 'work_field', 'since_post'];
const judged = [
  ...[...inPost, 'education_level', 'rating_latest', 'rating_before', 'since_pns', 'born', 'talent_box'],
  ...[...levels, ...months, 'work_fields', 'work_months', 'employee_id'],
];

/**
 * Matching (F37–F41). A profile is what the registers say about one employee, as small numbers, so that the gates and the score run set-wise
 * over everybody; a run keeps what it read and what came of it, so that it can be repeated years later.
 */
export async function up(db: Kysely<never>): Promise<void> {
  // Numbers for words that have no closed list; they only grow, so a number never changes its meaning.
  await sql`
    create table matching_word (
      code int generated always as identity primary key,
      kind text not null check (kind in ('agency', 'education-field', 'work-field')),
      word text not null,
      unique (kind, word)
    )`.execute(db);
  await sql`
    create table candidate_profile (
      employee_id uuid primary key references employee,
      agency int not null references matching_word,
      position_class smallint,
      echelon smallint,
      job_grade smallint,
      work_field int,
      since_post int,
      rank smallint,
      education_level smallint,
      education_field int,
      rating_latest smallint,
      rating_before smallint,
      ${sql.join(levels.map((name) => sql`${sql.ref(name)} smallint check (${sql.ref(name)} between 0 and 5)`))},
      talent_box smallint check (talent_box between 1 and 9),
      since_pns int,
      born int not null,
      ${sql.join(months.map((name) => sql`${sql.ref(name)} smallint not null`))},
      work_fields int[] not null,
      work_months int[] not null,
      faults int not null
    )`.execute(db);
  // Ages, tenures and the years of R11 move on by themselves: every night all profiles are made anew, and those that changed are written.
  await sql`
    create table profile_rebuild (
      day date primary key,
      changed int not null check (changed >= 0),
      at timestamptz not null
    )`.execute(db);
  // A vacancy open to the nation asks by class, field and rank; one of an agency asks there first. Everything that is judged or scored
  // stands in the index, so that the table is not visited; who may not be moved at all (R01, R03, R07, R09, R10) is not in it.
  const include = sql.join([...judged.map((name) => sql.ref(name))]);
  await sql`create index candidate_profile_of_nation on candidate_profile (position_class, education_field, rank)
    include (agency, ${include}) where faults = 0`.execute(db);
  await sql`create index candidate_profile_of_agency on candidate_profile (agency, position_class, education_field)
    include (rank, ${include}) where faults = 0`.execute(db);
  // Pages that are not all-visible are read in the table: one percent of changed rows doubles the time of a large vacancy.
  await sql`alter table candidate_profile set (autovacuum_vacuum_scale_factor = 0.005,
    autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02)`.execute(db);

  await sql`
    create table match_run (
      id uuid primary key default uuidv7(),
      vacancy_id uuid,
      post_id text not null references post,
      agency_id text not null references agency,
      scope text not null check (scope in ('agency', 'nation')),
      criteria jsonb not null,
      policy_version text not null,
      code_version text not null,
      inputs_hash text not null,
      results_hash text not null,
      passed int not null check (passed >= 0),
      kept int not null check (kept between 0 and passed),
      profiles_from date,
      asked_by uuid references account,
      at timestamptz not null
    )`.execute(db);
  await sql`create index match_run_of_vacancy on match_run (vacancy_id, id) where vacancy_id is not null`.execute(db);
  await sql`create index match_run_of_post on match_run (post_id, id)`.execute(db);
  await sql`
    create table match_candidate (
      run_id uuid not null references match_run,
      rank int not null check (rank > 0),
      employee_id uuid not null references employee,
      total int not null check (total between 0 and 1000000),
      points jsonb not null,
      gaps jsonb not null,
      profile jsonb,
      primary key (run_id, rank),
      unique (run_id, employee_id)
    )`.execute(db);
  // "Why not me" and an erasure ask for one person's places.
  await sql`create index match_candidate_of_employee on match_candidate (employee_id)`.execute(db);

  await sql`grant select, insert on matching_word, profile_rebuild, match_run, match_candidate to mutasi_app`.execute(
    db,
  );
  await sql`grant select, insert, update, delete on candidate_profile to mutasi_app`.execute(db);

  await sql`alter table bulk_access drop constraint bulk_access_kind_check, add constraint bulk_access_kind_check
    check (kind in ('employee-list', 'employee-search', 'audit-export', 'match-run'))`.execute(db);

  // An erasure takes the numbers along; that somebody stood at a rank stays, so that the others' ranks stay true (docs/adr/0030).
  await sql
    .raw(
      `create function erase_matching() returns trigger language plpgsql as $$
    begin
      delete from candidate_profile where employee_id = new.employee_id;
      update match_candidate set profile = null, gaps = '[]' where employee_id = new.employee_id;
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_matching after insert on erasure
    for each row execute function erase_matching()`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_matching on erasure`.execute(db);
  await sql`drop function erase_matching`.execute(db);
  for (const table of ['match_candidate', 'match_run', 'profile_rebuild', 'candidate_profile', 'matching_word'])
    await sql`drop table ${sql.table(table)}`.execute(db);
}
