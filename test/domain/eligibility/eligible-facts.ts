import { defaultEligibilityPolicy } from '../../../domain/eligibility/eligibility-policy.ts';
import type { EligibilityFacts, PositionStandard } from '../../../domain/eligibility/facts.ts';
import { known, unknownFact, type KnownFact } from '../../../domain/eligibility/known.ts';

export const today = '2026-07-15';

/** A fact from the register, as of the day the cases below are judged. */
export function recorded<T>(value: T): KnownFact<T> {
  return known(value, 'SIASN', '2026-07-01');
}

export const standard: PositionStandard = {
  minEducation: 'S1',
  educationFields: [],
  rankMin: 'III/a',
  rankMax: 'III/d',
  retirementAge: null,
};

/** Facts on which every rule passes or does not apply: a lateral move of a pelaksana inside one agency. */
export const eligibleFacts: EligibilityFacts = {
  today,
  moment: 'submission',
  policy: defaultEligibilityPolicy,
  scope: 'intra-agency',
  direction: 'lateral',
  initiator: 'agency',
  disciplinaryDemotion: false,
  restructuring: false,
  effectiveDate: recorded('2026-09-01'),
  originClass: recorded('pelaksana'),
  originJobFamily: recorded(null),
  originIncumbents: recorded(4),
  originMinimum: recorded(2),
  targetClass: 'pelaksana',
  targetJobFamily: recorded(null),
  positionNeed: recorded(3),
  incumbents: recorded(2),
  positionStandard: recorded(standard),
  employeeType: recorded('PNS'),
  legalStatus: recorded('active'),
  nip: recorded('199002142015032901'),
  birthDate: recorded('1990-02-14'),
  sex: recorded('female'),
  tmtPns: recorded('2016-03-01'),
  tmtPosition: recorded('2023-01-02'),
  rank: recorded('III/b'),
  educationLevel: recorded('S1'),
  educationField: recorded('Administrasi Publik'),
  performanceRatings: recorded([
    { year: 2025, rating: 'good' },
    { year: 2024, rating: 'very-good' },
  ]),
  disciplineCases: recorded([]),
  studyAssignment: recorded(false),
  serviceBond: recorded(false),
  legalProcess: recorded(false),
  auditClearance: recorded(true),
  positionHistory: recorded([{ positionClass: 'pelaksana', from: '2016-03-01', to: null, relevance: 'related' }]),
  examResult: unknownFact,
  jpm: recorded(91.5),
  talentAxes: recorded({ performance: 'meets', potential: 'high' }),
  exceptions: [],
  conflicts: recorded([]),
  documents: recorded([]),
  originConsent: unknownFact,
  receivingConsent: unknownFact,
  freezes: recorded([]),
  externalApprovals: recorded([]),
};
