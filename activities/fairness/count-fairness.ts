import { sql } from 'kysely';
import { ageGroupOf } from '../../domain/fairness/fairness.ts';
import type { VacancyDesk } from '../vacancy/vacancy-desk.ts';

interface Applicant {
  sex: string;
  birthDate: string;
  passed: boolean;
  shortlisted: boolean;
  nominated: boolean;
}

/** Counts the groups of a round when its shortlist is decided, so that the committee's figures outlive the people's data (F44). */
export async function countFairness(desk: VacancyDesk): Promise<void> {
  const { id, round } = desk.vacancy;
  const { rows } = await sql<Applicant>`
    select employee.sex, employee.birth_date::text as "birthDate", standing.rank is not null as passed, standing.shortlisted,
      exists (select from vacancy_nomination named where named.vacancy_id = standing.vacancy_id
        and named.round = standing.round and named.employee_id = standing.employee_id) as nominated
    from vacancy_standing standing join employee on employee.id = standing.employee_id
    where standing.vacancy_id = ${id}::uuid and standing.round = ${round}`.execute(desk.tx);
  const counted = [
    ...count(rows, 'sex', ({ sex }) => sex),
    ...count(rows, 'age-group', ({ birthDate }) => ageGroupOf(birthDate, desk.today)),
  ];
  if (counted.length === 0) return;
  await desk.tx
    .insertInto('vacancy_fairness')
    .values(counted.map((group) => ({ vacancy_id: id, round, counted_on: desk.today, ...group })))
    .execute();
}

function count(rows: readonly Applicant[], dimension: string, memberOf: (row: Applicant) => string) {
  const members = [...new Set(rows.map(memberOf))];
  return members.map((member) => {
    const of = rows.filter((row) => memberOf(row) === member);
    return {
      ...{ dimension, member, applied: of.length },
      passed: of.filter((row) => row.passed).length,
      shortlisted: of.filter((row) => row.shortlisted).length,
      nominated: of.filter((row) => row.nominated).length,
    };
  });
}
