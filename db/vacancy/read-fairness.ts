import { sql } from 'kysely';
import type { FairnessDimension, GroupCount } from '../../domain/fairness/fairness.ts';
import type { Database } from '../open-database.ts';

export type CountedGroup = GroupCount & { dimension: FairnessDimension };

const sums = sql`dimension, member, sum(applied)::int as applied, sum(passed)::int as passed,
  sum(shortlisted)::int as shortlisted, sum(nominated)::int as nominated`;

/** The groups of one vacancy, its rounds together. */
export async function readVacancyFairness(db: Database, vacancy: string): Promise<CountedGroup[]> {
  const { rows } = await sql<CountedGroup>`
    select ${sums} from vacancy_fairness where vacancy_id = ${vacancy}::uuid group by dimension, member`.execute(db);
  return rows;
}

/** The groups of an agency's shortlists of some days, and how many vacancies they come from. */
export async function readAgencyFairness(
  db: Database,
  agency: string,
  { from, before }: { from: string; before: string },
): Promise<{ vacancies: number; groups: CountedGroup[] }> {
  const counted = sql`vacancy_fairness join vacancy on vacancy.id = vacancy_fairness.vacancy_id
    where vacancy.agency_id = ${agency} and counted_on >= ${from}::date and counted_on < ${before}::date`;
  const { rows: groups } = await sql<CountedGroup>`select ${sums} from ${counted} group by dimension, member`.execute(
    db,
  );
  const { rows } = await sql<{ vacancies: number }>`
    select count(distinct vacancy_id)::int as vacancies from ${counted}`.execute(db);
  return { vacancies: rows[0]!.vacancies, groups };
}
