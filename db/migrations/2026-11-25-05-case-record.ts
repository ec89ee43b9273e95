import { type Kysely, sql } from 'kysely';

/** What each stage leaves behind (design §3). Every row names the task or step that wrote it, so a retry writes once. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table eligibility_certificate (
      case_number text not null references mutation_case,
      moment text not null check (moment in ('submission', 'deliberation', 'decree')),
      number int not null check (number > 0),
      verdict text not null,
      certificate jsonb not null,
      facts jsonb not null,
      rule_version text not null,
      evaluated_at timestamptz not null,
      primary key (case_number, moment, number)
    )`.execute(db);
  await sql`
    create table performance_evaluation (
      task_id text primary key references task,
      case_number text not null references mutation_case,
      work_result text not null,
      work_behavior text not null,
      rating text not null,
      productivity int not null check (productivity between 0 and 100),
      innovation int not null check (innovation between 0 and 100),
      reasons text not null
    )`.execute(db);
  await sql`
    create table competency_assessment (
      task_id text primary key references task,
      case_number text not null references mutation_case,
      purpose text not null,
      levels jsonb not null,
      gaps jsonb not null,
      jpm numeric(4, 1) not null,
      fit text not null,
      potential int not null check (potential between 0 and 100),
      talent_box int not null check (talent_box between 1 and 9),
      talent_scheme text not null,
      reasons text not null
    )`.execute(db);
  await sql`
    create table consultation (
      task_id text primary key references task,
      case_number text not null references mutation_case,
      party text not null check (party in ('origin-unit', 'target-unit', 'inspectorate', 'employee', 'talk')),
      opinion text not null,
      reasons text,
      round int not null
    )`.execute(db);
  await sql`
    create table benefit_sheet (
      case_number text primary key references mutation_case,
      sheet jsonb not null,
      prepared_at timestamptz not null
    )`.execute(db);
  await sql`
    create table panel_seat (
      case_number text not null references mutation_case,
      session int not null,
      seat int not null,
      account_id uuid not null references account,
      primary key (case_number, session, seat),
      unique (case_number, session, account_id)
    )`.execute(db);
  await sql`
    create table vote (
      case_number text not null references mutation_case,
      session int not null,
      seat int not null,
      task_id text not null unique references task,
      account_id uuid not null references account,
      choice text not null check (choice in ('favour', 'against', 'abstain')),
      reasons text not null,
      cast_at timestamptz not null,
      primary key (case_number, session, seat)
    )`.execute(db);
  await sql`
    create table deliberation (
      case_number text not null references mutation_case,
      session int not null,
      seats int not null,
      quorum int not null,
      favour int not null,
      against int not null,
      abstain int not null,
      advice text not null check (advice in ('recommended', 'not-recommended', 'divided', 'no-quorum')),
      minutes text,
      concluded_at timestamptz not null,
      primary key (case_number, session)
    )`.execute(db);
  await sql`
    create table decision (
      task_id text primary key references task,
      case_number text not null references mutation_case,
      authority text not null,
      decision text not null,
      reasons text not null,
      reference text,
      effective_date date
    )`.execute(db);
  await sql`
    create table decree (
      case_number text primary key references mutation_case,
      number text not null unique,
      dated date not null,
      drafted_by uuid not null references account,
      signed_by uuid references account,
      signed_at timestamptz,
      received_at timestamptz,
      check (drafted_by <> signed_by)
    )`.execute(db);
  // Counts the decrees of an agency's year: the row lock makes numbers without gaps or doubles.
  await sql`
    create table decree_counter (
      agency_id text not null references agency,
      year int not null,
      last_number int not null,
      primary key (agency_id, year)
    )`.execute(db);
  await sql`
    create table training (
      case_number text not null references mutation_case,
      item int not null,
      competency text not null,
      course text not null,
      hours int not null check (hours > 0),
      status text not null check (status in ('planned', 'completed', 'waived')),
      evidence text,
      waiver_reason text,
      primary key (case_number, item)
    )`.execute(db);
  await sql`
    create table placement (
      case_number text primary key references mutation_case,
      effective_date date not null,
      state text not null check (state in ('scheduled', 'applied', 'cancelled', 'reversed')),
      origin_post_id text not null references post,
      target_post_id text not null references post,
      applied_at timestamptz
    )`.execute(db);
  await sql`
    create table review_answer (
      task_id text primary key references task,
      case_number text not null references mutation_case,
      round int not null,
      subject text not null check (subject in ('person', 'unit')),
      productivity int not null check (productivity between 0 and 100),
      innovation int not null check (innovation between 0 and 100),
      obstacles text[] not null,
      note text
    )`.execute(db);
  await sql`
    create table review (
      case_number text not null references mutation_case,
      round int not null,
      kind text not null check (kind in ('scheduled', 'follow-up')),
      before jsonb not null,
      after jsonb not null,
      obstacles text[] not null,
      verdict text not null check (verdict in ('effective', 'mixed', 'obstacles')),
      explanation jsonb not null,
      concluded_at timestamptz not null,
      primary key (case_number, round)
    )`.execute(db);
  await sql`
    create table improvement_plan (
      task_id text primary key references task,
      case_number text not null references mutation_case,
      round int not null,
      root_cause text not null,
      action text not null,
      owner text not null,
      by_date date not null
    )`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  for (const table of [
    'improvement_plan',
    'review',
    'review_answer',
    'placement',
    'training',
    'decree_counter',
    'decree',
    'decision',
    'deliberation',
    'vote',
    'panel_seat',
    'benefit_sheet',
    'consultation',
    'competency_assessment',
    'performance_evaluation',
    'eligibility_certificate',
  ])
    await sql`drop table ${sql.table(table)}`.execute(db);
}
