import { type Kysely, sql } from 'kysely';

/**
 * Voluntary rotation (F41, F45). A wish is replaced or withdrawn, never changed, so that a round can show what it was given; a round keeps
 * the lists it worked on, the floor that was published and what came of it, so that anybody can check the result years later.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table wish (
      id uuid primary key default uuidv7(),
      employee_id uuid not null references employee,
      agency_id text not null references agency,
      place text,
      valid_at daterange not null check (not isempty(valid_at) and not upper_inf(valid_at)),
      stated_at timestamptz not null,
      withdrawn_at timestamptz
    )`.execute(db);
  // One standing wish a person; also what matching asks for one person (criterion wish).
  await sql`create unique index wish_one_standing on wish (employee_id) where withdrawn_at is null`.execute(db);
  // A round collects the standing wishes of an agency.
  await sql`create index wish_of_agency on wish (agency_id) where withdrawn_at is null`.execute(db);
  await sql`
    create table wish_post (
      wish_id uuid not null references wish,
      rank int not null check (rank > 0),
      post_id text not null references post,
      primary key (wish_id, rank),
      unique (wish_id, post_id)
    )`.execute(db);
  // How many wish for a post.
  await sql`create index wish_post_of_post on wish_post (post_id)`.execute(db);

  await sql`
    create table exchange_round (
      id uuid primary key default uuidv7(),
      agency_id text not null references agency,
      floor text not null check (floor in ('incumbent', 'published', 'gates')),
      minimum int not null check (minimum between 0 and 1000000),
      reason text not null,
      dedupe_key text not null unique,
      opened_by uuid not null references account,
      opened_at timestamptz not null,
      closes_at timestamptz not null check (closes_at > opened_at),
      state text not null default 'open' check (state in ('open', 'closed', 'cancelled')),
      closed_at timestamptz,
      cancelled_by uuid references account,
      policy_version text,
      code_version text,
      inputs_hash text,
      results_hash text,
      outcome jsonb,
      check ((state = 'open') = (closed_at is null)),
      check ((state = 'cancelled') = (cancelled_by is not null)),
      check ((state = 'closed') = (outcome is not null))
    )`.execute(db);
  // Two rounds at once would promise the same posts twice.
  await sql`create unique index exchange_round_one_open on exchange_round (agency_id) where state = 'open'`.execute(db);
  await sql`create index exchange_round_list on exchange_round (agency_id, id desc)`.execute(db);
  // Who took part: the own post, the wished posts that were acceptable (post, fit and floor, best first), and what was got.
  await sql`
    create table exchange_entry (
      round_id uuid not null references exchange_round,
      employee_id uuid not null references employee,
      post_id text not null references post,
      wished int not null check (wished >= 0),
      list jsonb not null,
      got_post_id text not null references post,
      primary key (round_id, employee_id),
      unique (round_id, got_post_id)
    )`.execute(db);
  await sql`
    create table exchange_move (
      round_id uuid not null,
      ring int not null check (ring > 0),
      step int not null check (step > 0),
      kind text not null check (kind in ('cycle', 'chain')),
      employee_id uuid not null,
      from_post_id text not null references post,
      to_post_id text not null references post,
      wish_rank int not null check (wish_rank > 0),
      fit int not null check (fit between 0 and 1000000),
      floor int not null check (floor between 0 and 1000000),
      primary key (round_id, ring, step),
      unique (round_id, employee_id),
      foreign key (round_id, employee_id) references exchange_entry,
      check (from_post_id <> to_post_id),
      check (fit >= floor)
    )`.execute(db);

  await sql`grant select, insert on wish, wish_post, exchange_round, exchange_entry, exchange_move to mutasi_app`.execute(
    db,
  );
  await sql`grant update (withdrawn_at) on wish to mutasi_app`.execute(db);
  await sql`grant update (state, closed_at, cancelled_by, policy_version, code_version, inputs_hash, results_hash, outcome)
    on exchange_round to mutasi_app`.execute(db);

  // An erasure takes the wishes along; that somebody moved in a round stays, so that the others' moves stay true.
  await sql
    .raw(
      `create function erase_wishes() returns trigger language plpgsql as $$
    begin
      delete from wish_post where wish_id in (select id from wish where employee_id = new.employee_id);
      delete from wish where employee_id = new.employee_id;
      update exchange_entry set list = '[]' where employee_id = new.employee_id;
      return null;
    end $$`,
    )
    .execute(db);
  await sql`create trigger erasure_takes_wishes after insert on erasure
    for each row execute function erase_wishes()`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop trigger erasure_takes_wishes on erasure`.execute(db);
  await sql`drop function erase_wishes`.execute(db);
  for (const table of ['exchange_move', 'exchange_entry', 'exchange_round', 'wish_post', 'wish'])
    await sql`drop table ${sql.table(table)}`.execute(db);
}
