import type { EducationLevel } from '../personnel/education.ts';
import type { EmployeeType } from '../personnel/employee-type.ts';
import type { LegalStatus } from '../personnel/legal-status.ts';
import type { Sex } from '../personnel/sex.ts';

/** The post a row claims, by the ids of our own organisation; `since` is TMT JABATAN, an ISO date. */
export interface ImportedPost {
  readonly unitId: string;
  readonly positionId: string;
  readonly since: string;
}

/** A row that was understood. Dates are ISO; null is "the export does not say". */
export interface ImportedEmployee {
  readonly siasnId: string | null;
  readonly nip: string;
  readonly name: string;
  readonly titlePrefix: string | null;
  readonly titleSuffix: string | null;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly employeeType: EmployeeType;
  readonly legalStatus: LegalStatus;
  readonly rank: string | null;
  readonly rankSince: string | null;
  readonly tmtCpns: string | null;
  readonly tmtPns: string | null;
  readonly educationLevel: EducationLevel | null;
  readonly educationField: string | null;
  readonly graduationYear: number | null;
  readonly email: string | null;
  readonly agencyId: string;
  /** Null for those who hold no post any more. */
  readonly post: ImportedPost | null;
}

/** Who is released from the post with the standing itself (PP 11/2017: leave without pay, suspension, end of service). */
export function holdsPost(status: LegalStatus): boolean {
  return status === 'active';
}

/** Whether a person may still sign in and be asked something. */
export function isInService(status: LegalStatus): boolean {
  return status === 'active' || status === 'unpaid-leave' || status === 'suspended';
}

/** The name as letters carry it: `dr. Sari Wulandari, Sp.A.` */
export function fullName(person: Pick<ImportedEmployee, 'name' | 'titlePrefix' | 'titleSuffix'>): string {
  const named = [person.titlePrefix, person.name].filter(Boolean).join(' ');
  return person.titleSuffix ? `${named}, ${person.titleSuffix}` : named;
}
