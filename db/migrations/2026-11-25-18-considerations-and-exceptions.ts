import { type Kysely, sql } from 'kysely';

const kinds = `'origin-authority-consent', 'technical-consideration', 'imut-recommendation', 'governor-decision',
  'minister-decision', 'bkn-head-decision', 'ministry-coordination', 'freeze-approval'`;

/** What is asked of others outside (F24), what authorities except a rule from (F25), and who announced which freeze. */
export async function up(db: Kysely<never>): Promise<void> {
  // Which client answers which consideration of an agency in its own name; without one HR enters the reply.
  await sql`
    create table external_client (
      agency_id text not null references agency,
      kind text not null check (kind in (${sql.raw(kinds)})),
      account_id uuid not null references account,
      recorded_at timestamptz not null,
      primary key (agency_id, kind, account_id)
    )`.execute(db);
  await sql`create index external_client_of_account on external_client (account_id)`.execute(db);
  await sql`
    create table external_consideration (
      id uuid primary key default uuidv7(),
      case_number text not null references mutation_case,
      kind text not null check (kind in (${sql.raw(kinds)})),
      round int not null check (round > 0),
      task_id text not null unique references task,
      state text not null check (state in ('requested', 'approved', 'refused', 'returned', 'expired', 'cancelled')),
      requested_at timestamptz not null,
      expires_at timestamptz not null,
      automatic boolean not null,
      settled_at timestamptz,
      replied_by uuid references account,
      entered boolean,
      document_id uuid references case_document,
      reference text,
      reasons text,
      check ((state = 'requested') = (settled_at is null)),
      check (replied_by is null or state in ('approved', 'refused', 'returned'))
    )`.execute(db);
  await sql`create index external_consideration_of_case on external_consideration (case_number, id)`.execute(db);
  // A freeze changed: which cases wait for its end?
  await sql`create index external_consideration_waiting on external_consideration (kind) where state = 'requested'`.execute(
    db,
  );
  await sql`
    create table eligibility_exception (
      task_id text primary key references task,
      case_number text not null references mutation_case,
      rule text not null check (rule ~ '^R[0-9]{2}$'),
      authority text not null check (authority in ('appointing-authority', 'president')),
      decision text not null check (decision in ('grant', 'refuse')),
      reasons text not null,
      document_id uuid references case_document,
      valid_until date,
      decided_by uuid not null references account,
      decided_at timestamptz not null
    )`.execute(db);
  await sql`create index eligibility_exception_of_case on eligibility_exception (case_number)`.execute(db);
  await freezesWithHistory(db);

  await sql`revoke all on external_client, external_consideration, eligibility_exception, region_freeze_change
    from mutasi_app`.execute(db);
  await sql`grant select, insert on external_client, external_consideration, eligibility_exception, region_freeze_change
    to mutasi_app`.execute(db);
  await sql`grant update (state, settled_at, replied_by, entered, document_id, reference, reasons)
    on external_consideration to mutasi_app`.execute(db);
  await erasureTakesReasons(db);
}

/** A freeze is corrected in its row, because rules ask for what holds; what was said of it before stays in its history. */
async function freezesWithHistory(db: Kysely<never>): Promise<void> {
  await sql`alter table region_freeze add id uuid not null unique default uuidv7()`.execute(db);
  await sql`
    create table region_freeze_change (
      id uuid primary key default uuidv7(),
      freeze_id uuid not null references region_freeze (id),
      during daterange not null,
      approval_reference text,
      source text not null,
      reason text not null,
      changed_by uuid not null references account,
      changed_at timestamptz not null
    )`.execute(db);
  await sql`create index region_freeze_change_of_freeze on region_freeze_change (freeze_id, id)`.execute(db);
  await sql`create trigger region_freeze_change_append_only before update or delete on region_freeze_change
    for each row execute function refuse_change()`.execute(db);
}

/** An erasure takes along what was written about the person (docs/adr/0014). */
async function erasureTakesReasons(db: Kysely<never>): Promise<void> {
  await sql
    .raw(
      `create function erase_considerations() returns trigger language plpgsql as $$
    begin
      update external_consideration set reasons = '[dihapus]', reference = null
        where case_number in (select case_number from mutation_case where employee_id = new.employee_id);
      update eligibility_exception set reasons = '[dihapus]'
        where case_number in (select case_number from mutation_case where employee_id = new.employee_id);
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_considerations after insert on erasure
    for each row execute function erase_considerations()`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_considerations on erasure`.execute(db);
  await sql`drop function erase_considerations`.execute(db);
  for (const table of ['region_freeze_change', 'eligibility_exception', 'external_consideration', 'external_client'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`alter table region_freeze drop id`.execute(db);
}
