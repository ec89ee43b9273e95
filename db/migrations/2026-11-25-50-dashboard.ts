import { type Kysely, sql } from 'kysely';

/** What is open is read at every look at the dashboard and is a small part of what is kept: it has indexes of its own. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create index mutation_case_open on mutation_case (agency_id, stage) where closed_at is null`.execute(db);
  await sql`create index mutation_case_closed on mutation_case (agency_id, closed_at) where closed_at is not null`.execute(
    db,
  );
  await sql`create index task_open_of_case on task (case_number, due_at) where state = 'open'`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  for (const index of ['task_open_of_case', 'mutation_case_closed', 'mutation_case_open'])
    await sql`drop index ${sql.ref(index)}`.execute(db);
}
