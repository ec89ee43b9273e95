import { type Kysely, sql } from 'kysely';

/** Who looked into whose dossier (UU 27/2022 art. 6 and 7), one row a reader, dossier, kind and minute; never changed afterwards. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table dossier_access (
      id uuid primary key default uuidv7(),
      account_id uuid not null references account,
      role text not null,
      employee_id uuid not null references employee,
      case_number text references mutation_case,
      kind text not null check (kind in ('employee-record', 'case-file', 'case-timeline', 'task-file', 'access-record')),
      accessed_at timestamptz not null,
      minute timestamptz not null,
      constraint dossier_access_once_a_minute unique nulls not distinct (account_id, employee_id, case_number, kind, minute)
    )`.execute(db);
  // The employee's own list, newest first.
  await sql`create index dossier_access_of_employee on dossier_access (employee_id, id desc)`.execute(db);
  await sql`create trigger dossier_access_append_only before update or delete on dossier_access
    for each row execute function refuse_change()`.execute(db);
  await sql`create trigger dossier_access_no_truncate before truncate on dossier_access
    for each statement execute function refuse_change()`.execute(db);
  await sql`grant select, insert on dossier_access to mutasi_app`.execute(db);
  await allowErasure(db);
}

/** What an erased person leaves: a row without a name, so that cases and chains still point at something (docs/adr/0014). */
async function allowErasure(db: Kysely<never>): Promise<void> {
  await sql`alter table employee add erased_at timestamptz, alter birth_date drop not null, alter sex drop not null,
    drop constraint employee_nip_check, add constraint employee_nip_check
      check (nip ~ '^[0-9]{18}$' or (erased_at is not null and nip = 'erased-' || id)),
    add constraint employee_known_until_erased
      check (erased_at is not null or (birth_date is not null and sex is not null))`.execute(db);
  // Without the salt the digest in the audit chain confirms no guess of what was said.
  await sql`alter table task add form_salt text`.execute(db);
  await sql`
    create table erasure (
      employee_id uuid primary key references employee,
      erased_by uuid not null references account,
      reason text not null,
      reference text not null,
      cases int not null,
      erased_at timestamptz not null
    )`.execute(db);
  await sql`create trigger erasure_append_only before update or delete on erasure
    for each row execute function refuse_change()`.execute(db);
  await sql`grant select on erasure to mutasi_app`.execute(db);
  await sql.raw(eraseEmployee).execute(db);
  await sql`revoke all on function erase_employee from public`.execute(db);
  await sql`grant execute on function erase_employee to mutasi_app`.execute(db);
}

/**
 * The application may not delete or change what this does; it may only call it, and the database itself refuses to forget
 * somebody who still serves.
 */
const eraseEmployee = `
create function erase_employee(person uuid, by_account uuid, why text, document text) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  gone constant text := '[dihapus]';
  own uuid := (select id from account where employee_id = person);
  numbers text[] := array(select case_number from mutation_case where employee_id = person);
begin
  if not exists (select from employee where id = person and legal_status <> 'active' and erased_at is null for update)
    or exists (select from mutation_case where employee_id = person and closed_at is null)
    or exists (select from incumbency where employee_id = person and valid_at @> current_date)
  then
    raise exception 'not to be erased' using errcode = 'P0A02';
  end if;

  delete from performance_rating where employee_id = person;
  delete from competency_result where employee_id = person;
  delete from talent_profile where employee_id = person;
  delete from discipline_case where employee_id = person;
  delete from employee_clearance where employee_id = person;
  delete from relationship where person in (employee_id, other_employee_id);

  delete from notification where case_number = any(numbers) or account_id = own;
  delete from performance_evaluation where case_number = any(numbers);
  delete from competency_assessment where case_number = any(numbers);
  delete from benefit_sheet where case_number = any(numbers);
  delete from review_answer where case_number = any(numbers);
  update eligibility_certificate set facts = '{}', certificate = '{"lines": [], "unknowns": 0}' where case_number = any(numbers);
  update consultation set reasons = null where case_number = any(numbers);
  update vote set reasons = gone where case_number = any(numbers);
  update deliberation set minutes = null where case_number = any(numbers);
  update decision set reasons = gone, reference = null where case_number = any(numbers);
  update training set evidence = null, waiver_reason = null where case_number = any(numbers);
  update review set before = '{}', after = '{}', explanation = '[]' where case_number = any(numbers);
  update improvement_plan set root_cause = gone, action = gone, owner = gone where case_number = any(numbers);
  update recusal set reason = gone where case_number = any(numbers);
  update case_override set reason = gone where case_number = any(numbers);
  update alarm set detail = '{}' where case_number = any(numbers);
  update task set form = null, form_salt = null where case_number = any(numbers);
  update command set body = '{}', refusal = null where case_number = any(numbers);
  update mutation_case set reason = gone where case_number = any(numbers);

  delete from account_role where account_id = own;
  delete from account_identity where account_id = own;
  update delegation set reason = gone where account_id = own;
  update account set active = false, name = gone, email = null, alias = null where id = own;
  update employee set erased_at = now(), nip = 'erased-' || id, siasn_id = null, name = gone, title_prefix = null,
    title_suffix = null, birth_date = null, sex = null, rank = null, rank_since = null, tmt_cpns = null, tmt_pns = null,
    education_level = null, education_field = null, graduation_year = null, email = null
    where id = person;
  insert into erasure (employee_id, erased_by, reason, reference, cases, erased_at)
    values (person, by_account, why, document, cardinality(numbers), now());
  return cardinality(numbers);
end $$`;

export async function down(db: Kysely<never>): Promise<void> {
  // Who was erased stays so: the columns it emptied cannot be required again.
  await sql`drop function erase_employee`.execute(db);
  await sql`drop table erasure`.execute(db);
  await sql`alter table task drop form_salt`.execute(db);
  await sql`drop table dossier_access`.execute(db);
}
