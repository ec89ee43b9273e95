import { type Kysely, sql } from 'kysely';

/**
 * Swaps and longer cycles of a rotation batch (F42, F43): a case knows its batch, a batch has the date on which its members move together,
 * and what is done with a batch stands in a chain of its own.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table rotation_batch
      add effective_date date,
      add follows_batch uuid references rotation_batch`.execute(db);
  await sql`grant update (effective_date) on rotation_batch to mutasi_app`.execute(db);
  await sql`alter table mutation_case add rotation_batch_id uuid references rotation_batch`.execute(db);
  // The members of a batch are placed together: whoever comes to its date asks for the others.
  await sql`create index mutation_case_of_batch on mutation_case (rotation_batch_id) where rotation_batch_id is not null`.execute(
    db,
  );
  // Who leaves a post by a committed line of a batch: one that is still to be opened, or whose case goes on and has not been applied.
  await sql`
    create view rotation_leaving as
      select move.batch_id, move.line, move.employee_id, move.case_number,
        coalesce(opened.target_post_id, move.target_post_id) as target_post_id, opened.effective_date
      from rotation_move move
      join employee on employee.id = move.employee_id and employee.legal_status = 'active'
      left join mutation_case opened on opened.case_number = move.case_number
      where move.state = 'draft' or (
        move.state = 'opened' and opened.closed_at is null
        and not exists (select from placement where placement.case_number = opened.case_number
          and placement.state in ('applied', 'cancelled', 'reversed'))
        and not exists (select from command recall where recall.case_number = opened.case_number
          and recall.kind in ('withdraw-case', 'rescind-case') and recall.state <> 'refused'))`.execute(db);
  await sql`grant select on rotation_leaving to mutasi_app`.execute(db);
  // The recall of a case is looked for by its number.
  await sql`create index command_recall on command (case_number) where kind in ('withdraw-case', 'rescind-case')`.execute(
    db,
  );

  await sql`
    create table rotation_head (
      batch_id uuid primary key references rotation_batch,
      seq int not null,
      hash bytea not null
    )`.execute(db);
  await sql`
    create table rotation_event (
      batch_id uuid not null references rotation_batch,
      seq int not null,
      body text not null,
      hash bytea not null,
      primary key (batch_id, seq)
    )`.execute(db);
  await sql`create trigger rotation_event_append_only before update or delete on rotation_event
    for each row execute function refuse_change()`.execute(db);
  await sql`create trigger rotation_event_no_truncate before truncate on rotation_event
    for each statement execute function refuse_change()`.execute(db);
  await sql`grant select, insert on rotation_event to mutasi_app`.execute(db);
  await sql`revoke update on rotation_event from mutasi_app`.execute(db);
  await sql`grant select, insert, update on rotation_head to mutasi_app`.execute(db);

  await allowKind(db, 'alarm', 'rotation-waits');
  await allowKind(db, 'bulk_access', 'rotation-batch');
}

/** Adds one kind to those that are allowed already, as in migration 35. */
async function allowKind(db: Kysely<never>, table: string, kind: string): Promise<void> {
  await sql
    .raw(
      `
    do $$
    declare kinds text := (select string_agg(m[1], ', ') from regexp_matches((select pg_get_constraintdef(oid)
      from pg_constraint where conrelid = '${table}'::regclass and conname = '${table}_kind_check'), '(''[a-z-]+'')', 'g') m);
    begin
      alter table ${table} drop constraint ${table}_kind_check;
      execute format('alter table ${table} add constraint ${table}_kind_check check (kind in (%s, %L))', kinds, '${kind}');
    end $$`,
    )
    .execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table rotation_event`.execute(db);
  await sql`drop table rotation_head`.execute(db);
  await sql`drop index command_recall`.execute(db);
  await sql`drop view rotation_leaving`.execute(db);
  await sql`alter table mutation_case drop rotation_batch_id`.execute(db);
  await sql`alter table rotation_batch drop effective_date, drop follows_batch`.execute(db);
}
