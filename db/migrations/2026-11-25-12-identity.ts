import { type Kysely, sql } from 'kysely';

/**
 * Who is at the door: what an issuer calls an account, and the sessions of people who signed in with a browser. `web_session`
 * has the columns that connect-pg-simple writes; the generated ones let sessions be listed and ended by account.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table account_identity (
      issuer text not null,
      subject text not null,
      account_id uuid not null references account,
      recorded_at timestamptz not null default now(),
      primary key (issuer, subject)
    )`.execute(db);
  await sql`
    create table web_session (
      sid text primary key,
      sess jsonb not null,
      expire timestamptz not null,
      session_id uuid unique generated always as ((sess -> 'person' ->> 'id')::uuid) stored,
      account_id uuid generated always as ((sess -> 'person' ->> 'account')::uuid) stored references account
    )`.execute(db);
  await sql`create index web_session_of_account on web_session (account_id)`.execute(db);
  // The store removes what has run out.
  await sql`create index web_session_by_expiry on web_session (expire)`.execute(db);
  await sql`grant select, insert on account_identity to mutasi_app`.execute(db);
  await sql`grant select, insert, update, delete on web_session to mutasi_app`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table web_session`.execute(db);
  await sql`drop table account_identity`.execute(db);
}
