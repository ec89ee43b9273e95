import type { TalentAxes } from '../personnel/talent-box.ts';
import type { GrantedException } from '../exception/granted-exception.ts';
import type { Direction } from '../personnel/direction.ts';
import type { DisciplineCase } from '../personnel/discipline.ts';
import type { EducationLevel } from '../personnel/education.ts';
import type { EmployeeType } from '../personnel/employee-type.ts';
import type { Initiator } from '../personnel/initiator.ts';
import type { LegalStatus } from '../personnel/legal-status.ts';
import type { PerformanceRating } from '../personnel/performance-matrix.ts';
import type { PositionClass } from '../personnel/position-class.ts';
import type { Rank } from '../personnel/rank.ts';
import type { Scope } from '../personnel/scope.ts';
import type { Sex } from '../personnel/sex.ts';
import type { Conflict } from './conflict.ts';
import type { DocumentState } from './document-state.ts';
import type { EligibilityPolicy } from './eligibility-policy.ts';
import type { ExternalApproval } from './external-approval.ts';
import type { Known } from './known.ts';
import type { Moment } from './moment.ts';

/**
 * All that R01–R25 look at: plain JSON, flat, dates as `YYYY-MM-DD`. What the case itself settles is plain; what a register or a person
 * says is `Known`, with source and date. It holds personal data, so it stays in Postgres and out of workflow history (F63).
 */
export interface EligibilityFacts {
  today: string;
  moment: Moment;
  policy: EligibilityPolicy;

  scope: Scope;
  direction: Direction;
  initiator: Initiator;
  /** Ordered by a discipline decision; R07 does not bind then. */
  disciplinaryDemotion: boolean;
  /** The agency is being restructured, which halves the experience of R18. */
  restructuring: boolean;
  /** Planned start in the new post; unknown until somebody sets it, and then the rules that need it look at today. */
  effectiveDate: Known<string>;

  originClass: Known<PositionClass>;
  /** Functional family such as `perencana`; null for posts that are not functional. */
  originJobFamily: Known<string | null>;
  /** Holders of the origin position in its unit today, the employee included; and how few the unit may have. */
  originIncumbents: Known<number>;
  originMinimum: Known<number>;
  targetClass: PositionClass;
  targetJobFamily: Known<string | null>;
  /** What the workload analysis (ABK) says the target unit needs of this position. */
  positionNeed: Known<number>;
  /** Who holds it there on the effective date, the employee not counted and this case's own reservation not counted. */
  incumbents: Known<number>;
  positionStandard: Known<PositionStandard>;

  employeeType: Known<EmployeeType>;
  legalStatus: Known<LegalStatus>;
  nip: Known<string>;
  birthDate: Known<string>;
  sex: Known<Sex>;
  tmtPns: Known<string>;
  /** Start in the present post. */
  tmtPosition: Known<string>;
  rank: Known<Rank>;
  educationLevel: Known<EducationLevel>;
  educationField: Known<string>;
  performanceRatings: Known<AnnualRating[]>;
  disciplineCases: Known<DisciplineCase[]>;
  studyAssignment: Known<boolean>;
  serviceBond: Known<boolean>;
  /** Suspect, accused or party in a court process about the service. */
  legalProcess: Known<boolean>;
  /** True where the Inspektorat certifies that no audit finding is open (bebas temuan). */
  auditClearance: Known<boolean>;
  positionHistory: Known<PositionSpell[]>;
  examResult: Known<ExamResult>;
  /** Job-person match against the target post's standard, percent. */
  jpm: Known<number>;
  talentAxes: Known<TalentAxes>;

  /** What authorities have excepted this case from; the case itself settles it. */
  exceptions: GrantedException[];
  conflicts: Known<Conflict[]>;
  documents: Known<DocumentState[]>;
  originConsent: Known<ConsentState>;
  receivingConsent: Known<ConsentState>;
  freezes: Known<RegionFreeze[]>;
  /** Every approval the route demands, each with its state; empty where it demands none. */
  externalApprovals: Known<ExternalApproval[]>;
}

export interface PositionStandard {
  minEducation: EducationLevel | null;
  /** Accepted fields of study; empty where any will do. */
  educationFields: string[];
  rankMin: Rank | null;
  rankMax: Rank | null;
  /** Retirement age a sector law sets for this post (teachers 60); null where the class decides. */
  retirementAge: number | null;
}

export interface AnnualRating {
  year: number;
  rating: PerformanceRating;
}

export interface PositionSpell {
  positionClass: PositionClass;
  from: string;
  /** First day no longer in the post; null while in it. */
  to: string | null;
  /** Whether the HR agency counts the work as experience in the target post's field. */
  relevance: 'related' | 'unrelated' | 'unjudged';
}

export type ExamResult = 'passed' | 'failed' | 'not-taken';

export type ConsentState = 'given' | 'refused' | 'pending';

export interface RegionFreeze {
  kind: 'electoral' | 'post-inauguration' | 'acting-head';
  from: string;
  /** First day no longer frozen; null while no end is known. */
  to: string | null;
  /** Number of Mendagri's written approval; null where there is none. */
  approvalReference: string | null;
}
