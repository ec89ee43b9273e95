import { type Kysely, sql } from 'kysely';

/**
 * Tells whoever listens that something of a case changed, or a task of somebody (docs/adr/0051): a number and an account's id, never
 * what changed. Statement by statement, so that a bulk load says it once; what is rolled back is never told.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create function tell_of_cases() returns trigger language plpgsql as $$
    begin
      if (select count(*) > 100 from (select distinct case_number from added) cases) then
        perform pg_notify('mutasi_live', '{"many":true}');
      else
        perform pg_notify('mutasi_live', json_build_object('case', case_number)::text)
          from (select distinct case_number from added) cases;
      end if;
      return null;
    end $$`.execute(db);
  await sql`
    create function tell_of_tasks() returns trigger language plpgsql as $$
    begin
      if (select count(*) > 100 from added) then
        perform pg_notify('mutasi_live', '{"many":true}');
      else
        perform pg_notify('mutasi_live',
            json_build_object('taskOf', coalesce(case_number, vacancy_number), 'was', null)::text)
          from added where case_number is not null or vacancy_number is not null;
      end if;
      return null;
    end $$`.execute(db);
  // Whoever lost a task must look too, and is found in what it was.
  await sql`
    create function tell_of_changed_tasks() returns trigger language plpgsql as $$
    begin
      if (select count(*) > 100 from added) then
        perform pg_notify('mutasi_live', '{"many":true}');
      else
        perform pg_notify('mutasi_live', json_build_object('taskOf', coalesce(added.case_number, added.vacancy_number),
            'was', case when removed.account_id is distinct from added.account_id then removed.account_id end)::text)
          from added join removed using (id) where added.case_number is not null or added.vacancy_number is not null;
      end if;
      return null;
    end $$`.execute(db);
  // How many moved, and how long it took, is asked by everybody (F62).
  await sql`create index placement_applied on placement (applied_at) where applied_at is not null`.execute(db);
  await sql`create trigger audit_event_live after insert on audit_event referencing new table as added
    for each statement execute function tell_of_cases()`.execute(db);
  await sql`create trigger task_live_insert after insert on task referencing new table as added
    for each statement execute function tell_of_tasks()`.execute(db);
  await sql`create trigger task_live_update after update on task referencing old table as removed new table as added
    for each statement execute function tell_of_changed_tasks()`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop index placement_applied`.execute(db);
  await sql`drop trigger task_live_update on task`.execute(db);
  await sql`drop trigger task_live_insert on task`.execute(db);
  await sql`drop trigger audit_event_live on audit_event`.execute(db);
  for (const name of ['tell_of_changed_tasks', 'tell_of_tasks', 'tell_of_cases'])
    await sql`drop function ${sql.ref(name)}`.execute(db);
}
