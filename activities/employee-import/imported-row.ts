import { type RawBuilder, sql } from 'kysely';
import { fullName, isInService, type ImportedEmployee } from '../../domain/employee-import/imported-employee.ts';

/** The columns of `employee` that an export is the source of. */
export const importedColumns = [
  'siasn_id',
  'name',
  'title_prefix',
  'title_suffix',
  'birth_date',
  'sex',
  'employee_type',
  'legal_status',
  'rank',
  'rank_since',
  'tmt_cpns',
  'tmt_pns',
  'education_level',
  'education_field',
  'graduation_year',
  'email',
  'agency_id',
] as const;

/** A batch as a set of rows named `incoming`: one JSON parameter, whatever its length. */
export function incomingRows(employees: readonly ImportedEmployee[]): RawBuilder<unknown> {
  return sql`json_to_recordset(${JSON.stringify(employees.map(toRow))}::json) as incoming(
    nip text, siasn_id text, name text, title_prefix text, title_suffix text, birth_date date, sex text,
    employee_type text, legal_status text, rank text, rank_since date, tmt_cpns date, tmt_pns date,
    education_level text, education_field text, graduation_year int, email text, agency_id text,
    full_name text, in_service boolean, unit_id text, position_id text, since date)`;
}

function toRow(employee: ImportedEmployee): Record<string, unknown> {
  return {
    nip: employee.nip,
    siasn_id: employee.siasnId,
    name: employee.name,
    title_prefix: employee.titlePrefix,
    title_suffix: employee.titleSuffix,
    birth_date: employee.birthDate,
    sex: employee.sex,
    employee_type: employee.employeeType,
    legal_status: employee.legalStatus,
    rank: employee.rank,
    rank_since: employee.rankSince,
    tmt_cpns: employee.tmtCpns,
    tmt_pns: employee.tmtPns,
    education_level: employee.educationLevel,
    education_field: employee.educationField,
    graduation_year: employee.graduationYear,
    email: employee.email,
    agency_id: employee.agencyId,
    full_name: fullName(employee),
    in_service: isInService(employee.legalStatus),
    unit_id: employee.post?.unitId,
    position_id: employee.post?.positionId,
    since: employee.post?.since,
  };
}
