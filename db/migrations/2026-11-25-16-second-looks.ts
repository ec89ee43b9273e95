import { type Kysely, sql } from 'kysely';

const kindsBefore = ['open-case', 'complete-task', 'reassign-task', 'withdraw-case', 'rescind-case', 'recuse-seat'];
const kinds = [...kindsBefore, 'override-task', 'publish-case'];

/**
 * Overrides of a whole case, and requests that are taken back (F13); who searched and exported many people at once (F63);
 * links between an issuer's subjects and accounts, kept with their history (F12).
 */
export async function up(db: Kysely<never>): Promise<void> {
  await overrides(db);
  await bulkAccess(db);
  await identities(db);
}

async function overrides(db: Kysely<never>): Promise<void> {
  await allowCommands(db, [...kinds, 'retract-override']);
  await sql`alter table case_override alter task_id drop not null,
    add retracted_by uuid references account, add retracted_at timestamptz, add retraction_reason text,
    drop constraint case_override_kind_check,
    add constraint case_override_kind_check check (kind in ('skip-task', 'extend-deadline', 'reopen-documents')),
    add constraint case_override_of_task check ((kind = 'reopen-documents') = (task_id is null)),
    add constraint case_override_retracted
      check (num_nulls(retracted_by, retracted_at, retraction_reason) in (0, 3)),
    add constraint case_override_settled_once check (confirmed_at is null or retracted_at is null)`.execute(db);
  await sql`grant update (retracted_by, retracted_at, retraction_reason) on case_override to mutasi_app`.execute(db);
  await sql
    .raw(
      `create function erase_retractions() returns trigger language plpgsql as $$
    begin
      update case_override set retraction_reason = '[dihapus]' where retraction_reason is not null
        and case_number in (select case_number from mutation_case where employee_id = new.employee_id);
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_retractions after insert on erasure
    for each row execute function erase_retractions()`.execute(db);
}

/** One row a search or an export, not one a person in it: who is singled out by one has it in `dossier_access`. */
async function bulkAccess(db: Kysely<never>): Promise<void> {
  await sql`
    create table bulk_access (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      account_id uuid not null references account,
      role text not null,
      kind text not null check (kind in ('employee-list', 'employee-search', 'audit-export')),
      criteria text[] not null,
      shown int not null check (shown >= 0),
      accessed_at timestamptz not null
    )`.execute(db);
  // The auditor's list of the agency, newest first.
  await sql`create index bulk_access_of_agency on bulk_access (agency_id, id desc)`.execute(db);
  await sql`create trigger bulk_access_append_only before update or delete on bulk_access
    for each row execute function refuse_change()`.execute(db);
  await sql`create trigger bulk_access_no_truncate before truncate on bulk_access
    for each statement execute function refuse_change()`.execute(db);
  await sql`grant select, insert on bulk_access to mutasi_app`.execute(db);
}

/** A link that ends stays as a row: who linked, who unlinked, when and why. */
async function identities(db: Kysely<never>): Promise<void> {
  await sql`alter table account_identity drop constraint account_identity_pkey,
    add id uuid primary key default uuidv7(),
    add linked_by uuid references account, add reason text,
    add unlinked_by uuid references account, add unlinked_at timestamptz, add unlink_reason text,
    add constraint account_identity_unlinked check (num_nulls(unlinked_by, unlinked_at, unlink_reason) in (0, 3))`.execute(
    db,
  );
  // One subject never stands for two accounts.
  await sql`create unique index account_identity_once on account_identity (issuer, subject) where unlinked_at is null`.execute(
    db,
  );
  await sql`create index account_identity_of_account on account_identity (account_id)`.execute(db);
  await sql`grant update (unlinked_by, unlinked_at, unlink_reason) on account_identity to mutasi_app`.execute(db);
}

async function allowCommands(db: Kysely<never>, allowed: string[]): Promise<void> {
  await sql`alter table command drop constraint command_kind_check`.execute(db);
  await sql`alter table command add constraint command_kind_check check (kind in (${sql.join(allowed.map((kind) => sql.lit(kind)))}))`.execute(
    db,
  );
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop index account_identity_once`.execute(db);
  await sql`drop index account_identity_of_account`.execute(db);
  await sql`delete from account_identity where unlinked_at is not null`.execute(db);
  await sql`alter table account_identity drop id, drop linked_by, drop reason, drop unlinked_by, drop unlinked_at,
    drop unlink_reason, add primary key (issuer, subject)`.execute(db);
  await sql`drop table bulk_access`.execute(db);
  await sql`drop trigger erasure_takes_retractions on erasure`.execute(db);
  await sql`drop function erase_retractions`.execute(db);
  await sql`alter table case_override drop constraint case_override_of_task, drop constraint case_override_settled_once,
    drop constraint case_override_retracted, drop retracted_by, drop retracted_at, drop retraction_reason,
    drop constraint case_override_kind_check,
    add constraint case_override_kind_check check (kind in ('skip-task', 'extend-deadline'))`.execute(db);
  await sql`alter table case_override alter task_id set not null`.execute(db);
  await allowCommands(db, kinds);
}
