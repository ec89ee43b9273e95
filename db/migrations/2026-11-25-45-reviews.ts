import { type Kysely, sql } from 'kysely';

/**
 * Reviews by several voices and by figures (F56, F57): the person is judged by supervisor, colleagues and self, the unit by monthly
 * figures, which now tell of service too. A verdict keeps the rules it was made by, a plan its coded cause and the person who owns it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table unit_indicator add service int check (service between 0 and 100)`.execute(db);
  // Every figure as it was ever entered: what is true now may be corrected, what was said then stays (F12).
  await sql`
    create table unit_indicator_entry (
      id uuid primary key default uuidv7(),
      unit_id text not null references org_unit,
      month date not null check (extract(day from month) = 1),
      productivity int not null check (productivity between 0 and 100),
      innovation int not null check (innovation between 0 and 100),
      service int check (service between 0 and 100),
      recorded_by uuid not null references account,
      recorded_at timestamptz not null
    )`.execute(db);
  await sql`create index unit_indicator_entry_of_unit on unit_indicator_entry (unit_id, month)`.execute(db);
  await sql`grant select, insert on unit_indicator_entry to mutasi_app`.execute(db);

  await sql`alter table review_answer drop constraint review_answer_subject_check`.execute(db);
  await sql`alter table review_answer add constraint review_answer_subject_check
    check (subject in ('person', 'unit', 'colleague', 'self'))`.execute(db);
  await sql`alter table review_answer add service int check (service between 0 and 100),
    add evidence uuid[] not null default '{}'`.execute(db);
  // Which colleagues were asked; who they are is nobody's to read but HR's (docs/adr/0045).
  await sql`
    create table review_colleague (
      case_number text not null references mutation_case,
      round int not null,
      item int not null check (item > 0),
      account_id uuid not null references account,
      primary key (case_number, round, item),
      unique (case_number, round, account_id)
    )`.execute(db);
  await sql`grant select, insert on review_colleague to mutasi_app`.execute(db);

  await sql`alter table review add rules text not null default '0.1.0',
    add voices int not null default 1 check (voices >= 0),
    add person_left text check (person_left in ('moved-on', 'left-service')),
    add evidence uuid[] not null default '{}'`.execute(db);
  await sql`alter table improvement_plan alter owner drop not null,
    add cause_code text,
    add owner_account uuid references account,
    add start_date date,
    add further_move boolean not null default false,
    add constraint improvement_plan_owned check (owner is not null or owner_account is not null)`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`alter table improvement_plan drop constraint improvement_plan_owned, drop further_move, drop start_date, drop owner_account,
    drop cause_code`.execute(db);
  await sql`alter table review drop evidence, drop person_left, drop voices, drop rules`.execute(db);
  await sql`drop table review_colleague`.execute(db);
  await sql`alter table review_answer drop evidence, drop service`.execute(db);
  await sql`drop table unit_indicator_entry`.execute(db);
  await sql`alter table unit_indicator drop service`.execute(db);
}
