import { type Kysely, sql } from 'kysely';

/**
 * Fairness (F44): how many of each group applied, passed, were shortlisted and named, counted when the shortlist was decided. Counts alone,
 * so the report of a half year stays what it was after an erasure.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table vacancy_fairness (
      vacancy_id uuid not null references vacancy,
      round int not null,
      dimension text not null check (dimension in ('sex', 'age-group')),
      member text not null,
      applied int not null check (applied > 0),
      passed int not null check (passed between 0 and applied),
      shortlisted int not null check (shortlisted between 0 and passed),
      nominated int not null check (nominated between 0 and shortlisted),
      counted_on date not null,
      primary key (vacancy_id, round, dimension, member)
    )`.execute(db);
  // The report of a half year.
  await sql`create index vacancy_fairness_of_day on vacancy_fairness (counted_on)`.execute(db);
  await sql`grant select, insert on vacancy_fairness to mutasi_app`.execute(db);
}

export async function down(db: Kysely<never>): Promise<void> {
  await sql`drop table vacancy_fairness`.execute(db);
}
