import { type Kysely, sql } from 'kysely';

const commandKinds = ['open', 'cancel', 'nominee-placed', 'nominee-failed', 'post-closed', 'post-held'];
const taskKinds = ['complete-task', 'reassign-task'];
const origins = ['hr', 'placement', 'retirement', 'import'];
const batchOrigins = ['hand', 'file', 'plan'];
const served = ['administrator', 'pratama', 'madya', 'utama'];

/**
 * A vacancy asks its committee by a task as a case does (ADR 0035), its chain stands in the daily checkpoint beside those of the cases, and
 * what a reversal frees and what a round of voluntary rotation found have their own origin. No release knew the table that goes.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table task alter case_number drop not null,
    add vacancy_number text references vacancy (number),
    add constraint task_one_owner check (num_nonnulls(case_number, vacancy_number) = 1)`.execute(db);
  await sql`create index task_of_vacancy on task (vacancy_number, id) where vacancy_number is not null`.execute(db);
  await sql`drop table vacancy_task`.execute(db);
  await sql`alter table vacancy_command add task_id text, add roles text[] not null default '{}'`.execute(db);
  await restrict(db, 'vacancy_command', 'kind', [...commandKinds, ...taskKinds]);
  await restrict(db, 'vacancy', 'origin', [...origins, 'reversal']);
  await restrict(db, 'rotation_batch', 'origin', [...batchOrigins, 'exchange']);
  await sql`alter table rotation_batch add exchange_round_id uuid unique references exchange_round,
    add constraint rotation_batch_of_exchange check ((origin = 'exchange') = (exchange_round_id is not null))`.execute(
    db,
  );
  await chainsTogether(db);
  await sql.raw(eraseVacancies(eraseWords)).execute(db);
  await findServed(db);
}

/** The number of a vacancy begins with a letter, so it is never that of a case; each kind keeps its own foreign key. */
async function chainsTogether(db: Kysely<never>): Promise<void> {
  await sql`alter table audit_checkpoint_head drop constraint audit_checkpoint_head_case_number_fkey,
    add of_case text generated always as (case when case_number not like 'L-%' then case_number end) stored
      references mutation_case,
    add of_vacancy text generated always as (case when case_number like 'L-%' then case_number end) stored
      references vacancy (number)`.execute(db);
  // A chain whose head somebody took away is still listed: the verifier says so.
  await sql`
    create view chain_head as
      select case_number as number, agency_id, seq, hash from mutation_case left join case_head using (case_number)
      union all
      select number, agency_id, seq, hash from vacancy left join vacancy_head on vacancy_id = id`.execute(db);
  await sql`
    create view chain_event as
      select case_number as number, seq, body, hash from audit_event
      union all
      select number, seq, body, hash from vacancy_event join vacancy on id = vacancy_id`.execute(db);
  await sql`grant select on chain_head, chain_event to mutasi_app`.execute(db);
}

/**
 * Who would be promoted into a leadership post must have served in its feeder posts (R16, R17), and few ever did: without these a vacancy open to
 * the nation reads everybody of the field of study to find none of them (11,481 of a million, 10.7 of 11.6 ms).
 */
async function findServed(db: Kysely<never>): Promise<void> {
  for (const kind of served)
    await sql
      .raw(
        `do $$ begin
          execute replace(replace((select indexdef from pg_indexes where indexname = 'candidate_profile_of_nation'),
            'candidate_profile_of_nation', 'candidate_profile_served_${kind}'),
            'WHERE (faults = 0)', 'WHERE (faults = 0) and months_${kind} > 0');
        end $$`,
      )
      .execute(db);
}

async function restrict(db: Kysely<never>, table: string, column: string, allowed: readonly string[]): Promise<void> {
  const name = sql.ref(`${table}_${column}_check`);
  const list = sql.join(allowed.map((word) => sql.lit(word)));
  await sql`alter table ${sql.table(table)} drop constraint ${name},
    add constraint ${name} check (${sql.ref(column)} in (${list}))`.execute(db);
}

/** What a committee wrote about its shortlist speaks of everybody on it. */
const eraseWords = `
  update task set form = null, form_salt = null from vacancy_standing stood join vacancy on vacancy.id = stood.vacancy_id
    where stood.employee_id = new.employee_id and stood.shortlisted and task.vacancy_number = vacancy.number
      and task.session = stood.round;
  update vacancy_command set body = '{}' where kind = 'complete-task' and state <> 'sent' and exists (
    select from vacancy_standing stood where stood.employee_id = new.employee_id and stood.shortlisted
      and stood.vacancy_id = vacancy_command.vacancy_id);`;

// Rights of the owner: the application may not delete interest.
const eraseVacancies = (more: string): string => `
  create or replace function erase_vacancies() returns trigger language plpgsql as $$
  begin
    delete from vacancy_interest where employee_id = new.employee_id;${more}
    update vacancy_standing set gaps = '[]', points = '{}' where employee_id = new.employee_id;
    return null;
  end $$`;

export async function down(db: Kysely<never>): Promise<void> {
  for (const kind of served) await sql`drop index ${sql.ref(`candidate_profile_served_${kind}`)}`.execute(db);
  await sql.raw(eraseVacancies('')).execute(db);
  await sql`drop view chain_event`.execute(db);
  await sql`drop view chain_head`.execute(db);
  await sql`alter table audit_checkpoint_head drop of_case, drop of_vacancy`.execute(db);
  await sql`alter table audit_checkpoint_head add constraint audit_checkpoint_head_case_number_fkey
    foreign key (case_number) references mutation_case`.execute(db);
  await sql`alter table rotation_batch drop constraint rotation_batch_of_exchange, drop exchange_round_id`.execute(db);
  await restrict(db, 'rotation_batch', 'origin', batchOrigins);
  await restrict(db, 'vacancy', 'origin', origins);
  await restrict(db, 'vacancy_command', 'kind', [...commandKinds, 'decide-shortlist']);
  await sql`alter table vacancy_command drop task_id, drop roles`.execute(db);
  await sql`
    create table vacancy_task (
      id uuid primary key default uuidv7(),
      vacancy_id uuid not null references vacancy,
      round int not null,
      kind text not null check (kind in ('shortlist-decision')),
      role text not null,
      state text not null default 'open' check (state in ('open', 'completed', 'cancelled')),
      opened_at timestamptz not null,
      due_at timestamptz not null,
      reminders int not null default 0,
      completed_at timestamptz,
      completed_by uuid references account,
      reasons text,
      unique (vacancy_id, round),
      check ((state = 'completed') = (completed_at is not null and completed_by is not null))
    )`.execute(db);
  await sql`alter table task drop constraint task_one_owner, drop vacancy_number, alter case_number set not null`.execute(
    db,
  );
}
