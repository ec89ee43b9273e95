import { type Kysely, sql } from 'kysely';

/** Rotation in batches (F43): a draft of many moves, what it would bring about, and for each person what became of it. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table rotation_batch (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      dedupe_key text not null unique,
      origin text not null check (origin in ('hand', 'file', 'plan')),
      plan_id uuid references assignment_plan,
      reason text not null,
      policy_profile text not null check (policy_profile in ('standard', 'demonstration')),
      created_by uuid not null references account,
      created_by_roles text[] not null,
      created_at timestamptz not null,
      state text not null default 'draft' check (state in ('draft', 'committing', 'paused', 'committed')),
      simulation jsonb,
      simulated_at timestamptz,
      committed_by uuid references account,
      committed_at timestamptz,
      rounds int not null default 0,
      check ((origin = 'plan') = (plan_id is not null)),
      check ((simulation is null) = (simulated_at is null)),
      check ((state = 'draft') = (committed_at is null)),
      check ((committed_by is null) = (committed_at is null))
    )`.execute(db);
  await sql`create index rotation_batch_list on rotation_batch (agency_id, id desc)`.execute(db);
  await sql`
    create table rotation_move (
      batch_id uuid not null references rotation_batch,
      line int not null check (line > 0),
      employee_id uuid not null references employee,
      target_post_id text not null references post,
      state text not null default 'draft' check (state in ('draft', 'waiting', 'refused', 'opened')),
      verdict jsonb,
      refusal jsonb,
      case_number text references mutation_case,
      settled_at timestamptz,
      primary key (batch_id, line),
      unique (batch_id, employee_id),
      unique (batch_id, target_post_id),
      check ((state = 'opened') = (case_number is not null)),
      check ((state in ('waiting', 'refused')) = (refusal is not null))
    )`.execute(db);
  // From a case to the batch it came from: the decree names it.
  await sql`create index rotation_move_of_case on rotation_move (case_number) where case_number is not null`.execute(
    db,
  );
  await sql`create index rotation_move_of_employee on rotation_move (employee_id)`.execute(db);

  await sql`grant select, insert on rotation_batch, rotation_move to mutasi_app`.execute(db);
  await sql`revoke update on rotation_batch, rotation_move from mutasi_app`.execute(db);
  await sql`grant update (state, simulation, simulated_at, committed_by, committed_at, rounds) on rotation_batch
    to mutasi_app`.execute(db);
  await sql`grant update (state, verdict, refusal, case_number, settled_at) on rotation_move to mutasi_app`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  for (const table of ['rotation_move', 'rotation_batch']) await sql`drop table ${sql.table(table)}`.execute(db);
}
