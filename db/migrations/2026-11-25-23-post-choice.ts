import { type Kysely, sql } from 'kysely';

/**
 * Which post was proposed, which advised and which decided (F28), each with its reasons and with what it changes against the
 * step before: written once, never changed, so that no demotion can be silent.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table case_post_choice (
      case_number text not null references mutation_case,
      step text not null check (step in ('proposed', 'advised', 'decided')),
      number int not null check (number > 0),
      post_id text not null references post,
      direction text not null check (direction in ('lateral', 'promotion', 'demotion', 'diagonal')),
      reasons text not null,
      demotion_ground text check (demotion_ground in ('discipline', 'failed-performance', 'restructuring', 'own-request')),
      difference jsonb,
      task_id text references task,
      chosen_by uuid not null references account,
      on_behalf_of uuid references account,
      chosen_at timestamptz not null,
      primary key (case_number, step, number),
      constraint case_post_choice_demotion_has_ground
        check (step <> 'decided' or (direction = 'demotion') = (demotion_ground is not null)),
      check ((step = 'proposed') = (difference is null))
    )`.execute(db);
  await sql`grant select, insert on case_post_choice to mutasi_app`.execute(db);
  await sql`
    insert into case_post_choice (case_number, step, number, post_id, direction, reasons, chosen_by, chosen_at)
      select case_number, 'proposed', 1, target_post_id, direction, reason, opened_by, opened_at from mutation_case`.execute(
    db,
  );

  // Another post decided is another sheet laid before the employee; what they were told before stays.
  await sql`alter table benefit_sheet add post_id text references post`.execute(db);
  await sql`update benefit_sheet set post_id = (select target_post_id from mutation_case
    where mutation_case.case_number = benefit_sheet.case_number)`.execute(db);
  await sql`alter table benefit_sheet alter post_id set not null, drop constraint benefit_sheet_pkey,
    add primary key (case_number, post_id)`.execute(db);
  await sql`alter table decree add demotion_ground text
    check (demotion_ground in ('discipline', 'failed-performance', 'restructuring', 'own-request'))`.execute(db);

  // An erasure takes the reasons along (docs/adr/0014); which posts were chosen stays.
  await sql
    .raw(
      `create function erase_post_choices() returns trigger language plpgsql as $$
    begin
      update case_post_choice set reasons = '[dihapus]'
        where case_number in (select case_number from mutation_case where employee_id = new.employee_id);
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_post_choices after insert on erasure
    for each row execute function erase_post_choices()`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`alter table decree drop demotion_ground`.execute(db);
  await sql`delete from benefit_sheet old using benefit_sheet newer
    where old.case_number = newer.case_number and old.prepared_at < newer.prepared_at`.execute(db);
  await sql`alter table benefit_sheet drop constraint benefit_sheet_pkey, drop post_id, add primary key (case_number)`.execute(
    db,
  );
  await sql`drop trigger erasure_takes_post_choices on erasure`.execute(db);
  await sql`drop function erase_post_choices`.execute(db);
  await sql`drop table case_post_choice`.execute(db);
}
