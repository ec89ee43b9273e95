import type { Levels } from '../../domain/personnel/competency.ts';
import type { DisciplineCase } from '../../domain/personnel/discipline.ts';
import type { EducationLevel } from '../../domain/personnel/education.ts';
import type { EmployeeType } from '../../domain/personnel/employee-type.ts';
import type { PerformanceLevel } from '../../domain/personnel/performance-matrix.ts';
import type { Sex } from '../../domain/personnel/sex.ts';

/** What is chosen for a person; all else about them follows from it. Dates are ISO. */
export interface PersonTraits {
  readonly sex: Sex;
  readonly name: string;
  readonly birthDate: string;
  readonly employeeType: EmployeeType;
  /** As the export spells it, `Aktif`. */
  readonly standing: string;
  readonly tmtCpns: string;
  readonly tmtPns: string | null;
  /** TMT JABATAN */
  readonly since: string;
  readonly rank: string;
  readonly education: { readonly level: EducationLevel; readonly field: string };
  readonly hasEmail: boolean;
  readonly ratings: readonly SampleRating[];
  /** Null where nobody has assessed the person yet. */
  readonly levels: Levels | null;
  /** 0–100; null where the talent mapping has not reached the person. */
  readonly potential: number | null;
  readonly discipline: readonly DisciplineCase[];
  readonly clearance: SampleClearance | null;
  /** Posts held before the present one. */
  readonly history: readonly SampleSpell[];
}

export interface SampleRating {
  readonly year: number;
  readonly workResult: PerformanceLevel;
  readonly workBehavior: PerformanceLevel;
}

export interface SampleClearance {
  readonly studyAssignment: boolean;
  readonly serviceBond: boolean;
  readonly legalProcess: boolean;
  readonly openAuditFinding: boolean;
}

export interface SampleSpell {
  readonly unit: string;
  readonly position: string;
  readonly from: string;
  readonly to: string;
}

/** One person of the sample, numbered and placed. */
export interface SamplePerson extends PersonTraits {
  readonly nip: string;
  readonly siasnId: string;
  readonly email: string | null;
  readonly unit: string;
  readonly position: string;
}
