/** In which months of service in posts are counted: all of them, and those in the feeder classes of a class (PP 11/2017 art 54, 107). */
export const serviceKinds = ['total', 'administrator', 'pratama', 'madya', 'utama'] as const;

export type ServiceKind = (typeof serviceKinds)[number];

/**
 * What the registers say about one employee, as whole numbers, so that gates and score are the same in SQL and here: classes, echelons and
 * ranks by their place in `positionClasses`, `echelons`, `ranks`, education by its step, days since 1970-01-01, words by their code in
 * `matching_word`. Null where a register is silent. Personal data: it stays in Postgres.
 */
export interface CandidateProfile {
  employeeId: string;
  agency: number;
  positionClass: number | null;
  echelon: number | null;
  jobGrade: number | null;
  /** Functional family of the present post, or the position itself where it is not functional. */
  workField: number | null;
  /** Day of the start in the present post. */
  sincePost: number | null;
  rank: number | null;
  educationLevel: number | null;
  educationField: number | null;
  /** The two years R11 asks for, 5 very good … 1 very poor. */
  ratingLatest: number | null;
  ratingBefore: number | null;
  /** In the order of `competencies`; 0–5. */
  levels: readonly (number | null)[];
  talentBox: number | null;
  sincePns: number | null;
  born: number;
  /** Whole months served, by `served` of the eligibility rules. */
  months: Readonly<Record<ServiceKind, number>>;
  /** Every field of work ever held, and the months in each, side by side. */
  workFields: readonly number[];
  workMonths: readonly number[];
  /** Bits of `standingFaults`. */
  faults: number;
}

/** What bars an employee from any post, before a vacancy is named: R01, R03, R07, R09, R10. `unknown` where the register is silent. */
export const standingFaults = {
  notPns: 1,
  workAgreement: 2,
  notActive: 4,
  discipline: 8,
  studyAssignment: 16,
  serviceBond: 32,
  studyOrBondUnknown: 64,
  legalProcess: 128,
  auditFinding: 256,
  legalOrAuditUnknown: 512,
} as const;
