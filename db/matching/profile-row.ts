import { type RawBuilder, sql } from 'kysely';
import type { CandidateProfile } from '../../domain/matching/candidate-profile.ts';
import { levelColumns } from './profile-columns.ts';

const quoted = (name: string, column: string) => `'${name}', ${column}`;

/** A row of `candidate_profile` as the JSON of the domain's `CandidateProfile`; the alias is program text. */
export function profileJson(alias: string): RawBuilder<CandidateProfile> {
  const of = (column: string) => `${alias}.${column}`;
  const plain = {
    employeeId: 'employee_id',
    agency: 'agency',
    positionClass: 'position_class',
    echelon: 'echelon',
    jobGrade: 'job_grade',
    workField: 'work_field',
    sincePost: 'since_post',
    rank: 'rank',
    educationLevel: 'education_level',
    educationField: 'education_field',
    ratingLatest: 'rating_latest',
    ratingBefore: 'rating_before',
    talentBox: 'talent_box',
    sincePns: 'since_pns',
    born: 'born',
    workFields: 'work_fields',
    workMonths: 'work_months',
    faults: 'faults',
  } satisfies Partial<Record<keyof CandidateProfile, string>>;
  const kinds = ['total', 'administrator', 'pratama', 'madya', 'utama'];
  return sql.raw<CandidateProfile>(
    `json_build_object(${[
      ...Object.entries(plain).map(([name, column]) => quoted(name, of(column))),
      quoted('levels', `json_build_array(${levelColumns.map(of).join(', ')})`),
      quoted('months', `json_build_object(${kinds.map((kind) => quoted(kind, of(`months_${kind}`))).join(', ')})`),
    ].join(', ')})`,
  );
}
