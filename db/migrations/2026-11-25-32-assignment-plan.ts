import { type Kysely, sql } from 'kysely';

/** Many vacancies at once (F42): what was asked, how far it is, and what came of it with the reasons. A plan moves nobody. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table assignment_plan (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      dedupe_key text not null unique,
      input jsonb not null,
      requested_by uuid not null references account,
      requested_at timestamptz not null,
      state text not null default 'running' check (state in ('running', 'solved', 'infeasible', 'cancelled', 'failed')),
      progress jsonb not null default '{"stage": "waiting"}',
      result jsonb,
      ended_at timestamptz,
      check ((state = 'running') = (ended_at is null)),
      check ((state in ('solved', 'infeasible')) = (result is not null))
    )`.execute(db);
  await sql`create index assignment_plan_list on assignment_plan (agency_id, id desc)`.execute(db);
  await sql`grant select, insert on assignment_plan to mutasi_app`.execute(db);
  // What was asked stays what it was.
  await sql`revoke update on assignment_plan from mutasi_app`.execute(db);
  await sql`grant update (state, progress, result, ended_at) on assignment_plan to mutasi_app`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table assignment_plan`.execute(db);
}
