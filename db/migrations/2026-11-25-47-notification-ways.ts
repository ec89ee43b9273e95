import { type Kysely, sql } from 'kysely';

const statesBefore = ['owed', 'sent', 'no-address'];
/** `bounced`: the address takes no mail; `muted`: the reader wants none of this kind; `digest`, `digested`: once a day, and done. */
const states = [...statesBefore, 'bounced', 'muted', 'digest', 'digested'];

/** How people and systems hear of news (F72): what they prefer, addresses that take nothing, signed webhooks of an agency. */
export async function up(db: Kysely<never>): Promise<void> {
  await setStates(db, states);
  await sql`
    create table notification_preference (
      account_id uuid not null references account,
      kind text not null,
      mail text not null check (mail in ('at-once', 'daily', 'never')),
      changed_at timestamptz not null,
      primary key (account_id, kind)
    )`.execute(db);
  // What the next digest takes along.
  await sql`create index notification_digest on notification (account_id, created_at) where mail_state = 'digest'`.execute(
    db,
  );
  await sql`
    create table mail_bounce (
      id uuid primary key default uuidv7(),
      account_id uuid not null references account,
      address text not null,
      source text not null check (source in ('smtp', 'reported')),
      reason text not null,
      noted_by uuid references account,
      noted_at timestamptz not null,
      resolved_by uuid references account,
      resolved_at timestamptz,
      check ((source = 'reported') = (noted_by is not null))
    )`.execute(db);
  // One at a time for an address; also what every letter asks before it is owed.
  await sql`create unique index mail_bounce_open on mail_bounce (account_id, address) where resolved_at is null`.execute(
    db,
  );
  await sql`
    create table webhook (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      url text not null,
      kinds text[] not null,
      created_by uuid not null references account,
      created_at timestamptz not null,
      ended_by uuid references account,
      ended_at timestamptz,
      check ((ended_at is null) = (ended_by is null))
    )`.execute(db);
  await sql`create unique index webhook_once on webhook (agency_id, url) where ended_at is null`.execute(db);
  await sql`
    create table webhook_delivery (
      id uuid primary key default uuidv7(),
      webhook_id uuid not null references webhook,
      dedupe_key text not null,
      body text not null,
      state text not null default 'owed' check (state in ('owed', 'sent', 'given-up')),
      attempts int not null default 0,
      error text,
      next_at timestamptz not null,
      created_at timestamptz not null,
      sent_at timestamptz,
      unique (webhook_id, dedupe_key)
    )`.execute(db);
  await sql`create index webhook_delivery_owed on webhook_delivery (next_at) where state = 'owed'`.execute(db);
  await sql`grant select, insert, update on notification_preference, mail_bounce, webhook, webhook_delivery to mutasi_app`.execute(
    db,
  );
  for (const kind of ['mail-bounced', 'webhook-failing']) await allowAlarm(db, kind);

  // An address is a person's: an erasure takes it along.
  await sql
    .raw(
      `create function erase_mail_bounces() returns trigger language plpgsql as $$
    begin
      update mail_bounce set address = '[dihapus]', reason = '[dihapus]', resolved_at = coalesce(resolved_at, new.erased_at)
        where account_id in (select id from account where employee_id = new.employee_id);
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_mail_bounces after insert on erasure
    for each row execute function erase_mail_bounces()`.execute(db);
}

async function setStates(db: Kysely<never>, allowed: readonly string[]): Promise<void> {
  await sql`alter table notification drop constraint notification_mail_state_check`.execute(db);
  await sql`alter table notification add constraint notification_mail_state_check
    check (mail_state in (${sql.join(allowed.map((state) => sql.lit(state)))}))`.execute(db);
}

/** Adds one kind to those that are allowed already. */
async function allowAlarm(db: Kysely<never>, kind: string): Promise<void> {
  await sql
    .raw(
      `
    do $$
    declare kinds text := (select string_agg(quote_literal(m[1]), ', ') from regexp_matches((select pg_get_constraintdef(oid)
      from pg_constraint where conrelid = 'alarm'::regclass and conname = 'alarm_kind_check'),
      '[''{,]([a-z-]+)(?=['',}])', 'g') m);
    begin
      alter table alarm drop constraint alarm_kind_check;
      execute format('alter table alarm add constraint alarm_kind_check check (kind in (%s, %L))', kinds, '${kind}');
    end $$`,
    )
    .execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_mail_bounces on erasure`.execute(db);
  await sql`drop function erase_mail_bounces`.execute(db);
  await sql`drop index notification_digest`.execute(db);
  for (const table of ['webhook_delivery', 'webhook', 'mail_bounce', 'notification_preference'])
    await sql`drop table ${sql.table(table)}`.execute(db);
  await sql`update notification set mail_state = 'no-address' where mail_state in ('bounced', 'muted', 'digest', 'digested')`.execute(
    db,
  );
  await setStates(db, statesBefore);
}
