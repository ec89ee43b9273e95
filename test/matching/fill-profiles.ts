import { sql } from 'kysely';
import { profileColumns } from '../../db/matching/profile-columns.ts';
import type { Database } from '../../db/open-database.ts';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import { agencies } from './draw-person.ts';

/** Profiles of people who are numbers only: the foreign key to employees goes. Call it once as the owner of the schema. */
export async function admitNumbers(owner: Database): Promise<void> {
  await sql`alter table candidate_profile drop constraint candidate_profile_employee_id_fkey`.execute(owner);
  await sql`insert into matching_word (kind, word) select 'agency', n::text from generate_series(1, ${agencies}::int) n`.execute(
    owner,
  );
}

/** These people and nobody else. */
export async function fillProfiles(owner: Database, people: readonly CandidateProfile[]): Promise<void> {
  await sql`truncate candidate_profile`.execute(owner);
  const columns = ['employee_id', ...profileColumns];
  const rows = people.map((person) =>
    Object.fromEntries(columns.map((name, index) => [name, valuesOf(person)[index]])),
  );
  await owner
    .insertInto('candidate_profile')
    .values(rows as never)
    .execute();
  await sql`vacuum (analyze) candidate_profile`.execute(owner);
}

/** In the order of the columns. */
function valuesOf(person: CandidateProfile): unknown[] {
  const { months, levels } = person;
  return [
    ...[person.employeeId, person.agency, person.positionClass, person.echelon, person.jobGrade, person.workField],
    ...[person.sincePost, person.rank, person.educationLevel, person.educationField],
    ...[person.ratingLatest, person.ratingBefore, ...levels, person.talentBox, person.sincePns, person.born],
    ...[months.total, months.administrator, months.pratama, months.madya, months.utama],
    ...[person.workFields, person.workMonths, person.faults],
  ];
}
