import { type Kysely, sql } from 'kysely';

/**
 * One Merkle root a day over the heads of all chains (F61). What an auditor has a copy of outside, nobody can rewrite
 * unseen: not even whoever owns the schema.
 */
export async function up(db: Kysely<never>): Promise<void> {
  // body is the text as it was hashed; the columns repeat it for queries. `previous` is unique, so the days cannot fork.
  await sql`
    create table audit_checkpoint (
      day date primary key,
      root bytea not null check (length(root) = 32),
      leaves int not null check (leaves >= 0),
      previous bytea not null unique check (length(previous) = 32),
      body text not null,
      hash bytea not null unique check (hash = sha256(convert_to(body, 'UTF8'))),
      made_at timestamptz not null
    )`.execute(db);
  // Only the heads that moved since the checkpoint before: the leaves of a day are the latest row of each case until then.
  await sql`
    create table audit_checkpoint_head (
      case_number text not null references mutation_case,
      day date not null references audit_checkpoint,
      agency_id text not null references agency,
      seq int not null,
      hash bytea not null check (length(hash) = 32),
      primary key (case_number, day)
    )`.execute(db);
  for (const table of ['audit_checkpoint', 'audit_checkpoint_head']) {
    await sql`create trigger ${sql.ref(`${table}_append_only`)} before update or delete on ${sql.table(table)}
      for each row execute function refuse_change()`.execute(db);
    await sql`create trigger ${sql.ref(`${table}_no_truncate`)} before truncate on ${sql.table(table)}
      for each statement execute function refuse_change()`.execute(db);
  }
  // The application can add a day; it cannot date one ahead, which would leave no room for the honest ones after it.
  await sql`
    create function refuse_stray_checkpoint() returns trigger language plpgsql as $$
    declare last record;
    begin
      select day, hash into last from audit_checkpoint order by day desc limit 1;
      if new.day > (now() at time zone 'UTC')::date + 1 or new.day <= last.day
        or new.previous <> coalesce(last.hash, decode(repeat('00', 32), 'hex')) then
        raise exception 'a checkpoint follows the one before it' using errcode = 'P0A02';
      end if;
      return new;
    end $$`.execute(db);
  await sql`create trigger audit_checkpoint_follows before insert on audit_checkpoint
    for each row execute function refuse_stray_checkpoint()`.execute(db);
  await sql`grant select, insert on audit_checkpoint, audit_checkpoint_head to mutasi_app`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table audit_checkpoint_head`.execute(db);
  await sql`drop table audit_checkpoint`.execute(db);
  await sql`drop function refuse_stray_checkpoint`.execute(db);
}
