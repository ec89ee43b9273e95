import { type Kysely, sql } from 'kysely';

/** What of an objection may change after it was filed: how it stands, never who objected to what, when and why. */
const standing = [
  ...['state', 'task_id', 'extended_by', 'extension_reason', 'extended_at', 'overdue_at'],
  ...['held', 'held_by', 'held_at', 'hold_reason', 'released_at'],
  ...['withdrawn_at', 'withdrawal_reason', 'decided_by', 'decided_at', 'decision_reasons', 'remedy', 'post_id'],
  ...['follow_up_case', 'follow_up_refusal'],
].join(', ');

const commands = ['file-objection', 'withdraw-objection', 'extend-objection', 'hold-effective-date'];

/** Objections (F27, PP 79/2021): filed, answered, decided, with every moment that a period of the law is counted from. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table objection (
      case_number text not null references mutation_case,
      number int not null check (number > 0),
      command_id uuid not null unique references command,
      state text not null check (state in ('pending', 'inadmissible', 'withdrawn', 'rejected', 'upheld', 'moot')),
      filed_by uuid not null references account,
      filed_at timestamptz not null,
      reasons text not null,
      documents uuid[] not null default '{}',
      -- The receipt of the decree that the period ran from, and its last day as it stood then.
      received_at timestamptz not null,
      last_day date not null,
      task_id text references task,
      extended_by int not null default 0 check (extended_by >= 0),
      extension_reason text,
      extended_at timestamptz,
      -- The period to decide passed without a decision; a mark that stays.
      overdue_at timestamptz,
      held text check (held in ('policy', 'authority')),
      held_by uuid references account,
      held_at timestamptz,
      hold_reason text,
      released_at timestamptz,
      withdrawn_at timestamptz,
      withdrawal_reason text,
      decided_by uuid references account,
      decided_at timestamptz,
      decision_reasons text,
      remedy text check (remedy in ('rescind', 're-deliberate', 'change-decree')),
      post_id text references post,
      follow_up_case text,
      follow_up_refusal text,
      primary key (case_number, number),
      check ((state in ('rejected', 'upheld')) = (decided_at is not null and decided_by is not null)),
      check ((state = 'withdrawn') = (withdrawn_at is not null)),
      check ((state = 'upheld') = (remedy is not null)),
      check ((remedy = 'change-decree') is not distinct from (post_id is not null) or remedy is null and post_id is null),
      check ((held is null) = (held_at is null)),
      check (held is not null or released_at is null)
    )`.execute(db);
  // One decision, one objection; what came late does not stand in the way of nothing.
  await sql`create unique index objection_one_a_case on objection (case_number) where state <> 'inadmissible'`.execute(
    db,
  );
  // A refused follow-up case is looked for by its number.
  await sql`create unique index objection_follow_up on objection (follow_up_case) where follow_up_case is not null`.execute(
    db,
  );
  await sql`grant select, insert on objection to mutasi_app`.execute(db);
  await sql`grant update (${sql.raw(standing)}) on objection to mutasi_app`.execute(db);

  for (const kind of commands) await allow(db, 'command', kind);
  for (const kind of ['objection-overdue', 'follow-up-refused']) await allow(db, 'alarm', kind);
  await allow(db, 'case_document', 'objection-evidence');
  await renamePeriod(db);

  await sql
    .raw(
      `create function erase_objections() returns trigger language plpgsql as $$
    begin
      update objection set reasons = '[dihapus]', documents = '{}', extension_reason = null, hold_reason = null,
        withdrawal_reason = null, decision_reasons = null
        where case_number in (select case_number from mutation_case where employee_id = new.employee_id);
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_objections after insert on erasure
    for each row execute function erase_objections()`.execute(db);
}

/** The period to decide is the time of its task, so that inbox, reminders and previews count the same; open cases keep their number. */
async function renamePeriod(db: Kysely<never>): Promise<void> {
  await sql`update policy_parameter set key = 'sla.objection-decision' where key = 'objection.decisionPeriod'`.execute(
    db,
  );
  await sql`
    update mutation_case set policy = policy || jsonb_build_object(
      'sla.objection-decision', policy -> 'objection.decisionPeriod',
      'objection.extensionDays', 0, 'objection.holdsEffectiveDate', 0)
    where policy ? 'objection.decisionPeriod'`.execute(db);
}

/** Adds one kind to those that are allowed already. */
async function allow(db: Kysely<never>, table: string, kind: string): Promise<void> {
  await sql
    .raw(
      `
    do $$
    declare kinds text := (select string_agg(quote_literal(m[1]), ', ') from regexp_matches((select pg_get_constraintdef(oid)
      from pg_constraint where conrelid = '${table}'::regclass and conname = '${table}_kind_check'),
      '[''{,]([A-Za-z0-9-]+)(?=['',}])', 'g') m);
    begin
      alter table ${table} drop constraint ${table}_kind_check;
      execute format('alter table ${table} add constraint ${table}_kind_check check (kind in (%s, %L))', kinds, '${kind}');
    end $$`,
    )
    .execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_objections on erasure`.execute(db);
  await sql`drop function erase_objections`.execute(db);
  await sql`update policy_parameter set key = 'objection.decisionPeriod' where key = 'sla.objection-decision'`.execute(
    db,
  );
  await sql`drop table objection`.execute(db);
}
