import { type Kysely, sql } from 'kysely';

/**
 * A change of policy is a row of its own that nothing overwrites: the value on a day is that of the latest start that was not
 * withdrawn before it began. So rows may follow each other without an end, and who said what stays readable (F22).
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table policy_parameter
      drop constraint policy_parameter_pkey,
      add id uuid primary key default uuidv7(),
      add changed_by uuid references account,
      add withdrawn_at timestamptz,
      add withdrawn_by uuid references account,
      add withdrawal_reason text,
      add check ((withdrawn_at is null) = (withdrawn_by is null)),
      add check ((withdrawn_at is null) = (withdrawal_reason is null))`.execute(db);
  // Serves the value on a day, and keeps two changes of one parameter from beginning on the same day.
  await sql`create unique index policy_parameter_one_start on policy_parameter (agency_id, profile, key, lower(valid_at))
    where withdrawn_at is null`.execute(db);
  await sql`revoke update on policy_parameter from mutasi_app`.execute(db);
  await sql`grant update (withdrawn_at, withdrawn_by, withdrawal_reason) on policy_parameter to mutasi_app`.execute(db);

  // Serves how long stages took (F14). RFC 8785 sorts the keys of an event, so its action comes first.
  await sql`create index audit_event_stage_entered on audit_event (case_number, seq)
    where body like '{"action":"stage-entered",%'`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop index audit_event_stage_entered`.execute(db);
  await sql`revoke update on policy_parameter from mutasi_app`.execute(db);
  await sql`grant update on policy_parameter to mutasi_app`.execute(db);
  await sql`delete from policy_parameter where withdrawn_at is not null`.execute(db);
  await sql`drop index policy_parameter_one_start`.execute(db);
  await sql`update policy_parameter row set valid_at = daterange(lower(valid_at), least(upper(valid_at), (
    select min(lower(later.valid_at)) from policy_parameter later
    where later.agency_id = row.agency_id and later.profile = row.profile and later.key = row.key
      and lower(later.valid_at) > lower(row.valid_at))))`.execute(db);
  await sql`
    alter table policy_parameter
      drop constraint policy_parameter_pkey,
      drop column id, drop column changed_by, drop column withdrawn_at, drop column withdrawn_by, drop column withdrawal_reason,
      add primary key (agency_id, profile, key, valid_at without overlaps)`.execute(db);
}
