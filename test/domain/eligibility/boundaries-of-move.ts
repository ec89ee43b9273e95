import type { DocumentState } from '../../../domain/eligibility/document-state.ts';
import type { ExternalApproval } from '../../../domain/eligibility/external-approval.ts';
import type { EligibilityFacts, PositionSpell, RegionFreeze } from '../../../domain/eligibility/facts.ts';
import type { PositionClass } from '../../../domain/personnel/position-class.ts';
import type { BoundaryRow } from './boundary-row.ts';
import { recorded, standard } from './eligible-facts.ts';

const effective = { effectiveDate: recorded('2026-09-01') };
const promotion = { direction: 'promotion' } as const;
const decree = { moment: 'decree' } as const;
const held = (positionClass: PositionClass, from: string) => ({
  positionHistory: recorded<PositionSpell[]>([{ positionClass, from, to: null, relevance: 'related' }]),
});
const frozen = (from: string, to: string | null) => ({
  ...decree,
  ...effective,
  freezes: recorded<RegionFreeze[]>([{ kind: 'electoral', from, to, approvalReference: null }]),
});
const handedIn = (change: Partial<DocumentState>) => ({
  documents: recorded<DocumentState[]>([
    { kind: 'D5', requiredAt: 'deliberation', verdict: 'accepted', signatoryClass: 'jpt-pratama', ...change },
  ]),
});
const approval = (state: ExternalApproval['state']) => ({
  ...decree,
  externalApprovals: recorded<ExternalApproval[]>([{ kind: 'technical-consideration', state }]),
});
const tied = (recused: boolean, moment: EligibilityFacts['moment']) => ({
  moment,
  conflicts: recorded([{ actorId: 'a', role: 'panel-member', kind: 'family' as const, recused }]),
});
const axes = (potential: 'low' | 'medium') => ({
  ...promotion,
  talentAxes: recorded({ performance: 'above' as const, potential }),
});
const toPengawas = { ...effective, ...promotion, targetClass: 'pengawas' } as const;
const toAdministrator = { ...effective, ...promotion, targetClass: 'administrator' } as const;
const toPratama = {
  ...effective,
  ...promotion,
  targetClass: 'jpt-pratama',
  ...held('administrator', '2015-01-01'),
} as const;
const toMuda = {
  ...effective,
  targetClass: 'jf-ahli-muda',
  targetJobFamily: recorded('perencana'),
  examResult: recorded('passed' as const),
  moment: 'deliberation',
} as const;

/** R12–R25: the post, the fitness for it, and the procedure. */
export const boundariesOfMove: readonly BoundaryRow[] = [
  ['R12', 'the last place', { incumbents: recorded(2) }, 'pass', { incumbents: recorded(3) }, 'block'],
  ['R12', 'the need', { positionNeed: recorded(2) }, 'block', { positionNeed: recorded(3) }, 'pass'],
  ['R13', 'one who leaves', { originIncumbents: recorded(3) }, 'pass', { originIncumbents: recorded(2) }, 'warn'],
  ['R13', 'the minimum', { originMinimum: recorded(3) }, 'pass', { originMinimum: recorded(4) }, 'warn'],
  ['R14', 'the least level', { educationLevel: recorded('D3') }, 'block', { educationLevel: recorded('D4') }, 'pass'],
  [
    'R15',
    'the lowest rank',
    { ...promotion, rank: recorded('II/d') },
    'block',
    { ...promotion, rank: recorded('III/a') },
    'pass',
  ],
  [
    'R15',
    'the highest rank',
    { ...promotion, rank: recorded('III/d') },
    'pass',
    { ...promotion, rank: recorded('IV/a') },
    'block',
  ],
  [
    'R16',
    'four years',
    { ...toPengawas, ...held('pelaksana', '2022-09-02') },
    'block',
    { ...toPengawas, ...held('pelaksana', '2022-09-01') },
    'pass',
  ],
  [
    'R16',
    'three years',
    { ...toAdministrator, ...held('pengawas', '2023-09-02') },
    'block',
    { ...toAdministrator, ...held('pengawas', '2023-09-01') },
    'pass',
  ],
  [
    'R17',
    'five years',
    { ...toPratama, ...held('administrator', '2021-09-02') },
    'block',
    { ...toPratama, ...held('administrator', '2021-09-01') },
    'pass',
  ],
  [
    ...(['R17', 'the 56th birthday'] as const),
    { ...toPratama, birthDate: recorded('1970-08-31') },
    'block-unless-exception',
    { ...toPratama, birthDate: recorded('1970-09-01') },
    'pass',
  ],
  [
    ...(['R17', 'the 56th birthday, born on 29 February'] as const),
    { ...toPratama, birthDate: recorded('1972-02-29'), effectiveDate: recorded('2028-02-29') },
    'pass',
    { ...toPratama, birthDate: recorded('1972-02-29'), effectiveDate: recorded('2028-03-01') },
    'block-unless-exception',
  ],
  [
    'R18',
    'the 53rd birthday',
    { ...toMuda, birthDate: recorded('1973-08-31') },
    'block',
    { ...toMuda, birthDate: recorded('1973-09-01') },
    'pass',
  ],
  [
    'R18',
    'two years',
    { ...toMuda, ...held('pelaksana', '2024-09-02') },
    'block',
    { ...toMuda, ...held('pelaksana', '2024-09-01') },
    'pass',
  ],
  ['R19', 'MS', { jpm: recorded(79.9) }, 'warn', { jpm: recorded(80) }, 'pass'],
  ['R19', 'MMS', { ...promotion, jpm: recorded(67.9) }, 'block', { ...promotion, jpm: recorded(68) }, 'warn'],
  ['R20', 'box 7', axes('low'), 'warn', axes('medium'), 'pass'],
  [
    ...(['R21', 'the birthday of the retirement age'] as const),
    { ...effective, birthDate: recorded('1968-08-31') },
    'block',
    { ...effective, birthDate: recorded('1968-09-01') },
    'warn',
  ],
  [
    ...(['R21', 'twelve months before it'] as const),
    { ...effective, birthDate: recorded('1969-08-31') },
    'warn',
    { ...effective, birthDate: recorded('1969-09-01') },
    'pass',
  ],
  [
    ...(['R21', 'born on 29 February'] as const),
    { effectiveDate: recorded('2026-02-28'), birthDate: recorded('1968-02-29') },
    'warn',
    { effectiveDate: recorded('2026-03-01'), birthDate: recorded('1968-02-29') },
    'block',
  ],
  [
    'R21',
    'the age of a sector law',
    { ...effective, positionStandard: recorded({ ...standard, retirementAge: 58 }), birthDate: recorded('1968-08-01') },
    'block',
    { ...effective, positionStandard: recorded({ ...standard, retirementAge: 59 }), birthDate: recorded('1968-08-01') },
    'warn',
  ],
  ['R22', 'the decree', tied(false, 'deliberation'), 'warn', tied(false, 'decree'), 'block'],
  ['R22', 'stepping aside', tied(false, 'decree'), 'block', tied(true, 'decree'), 'pass'],
  [
    'R23',
    'the last day of a freeze',
    frozen('2026-01-01', '2026-07-16'),
    'block',
    frozen('2026-01-01', '2026-07-15'),
    'pass',
  ],
  ['R23', 'a freeze from the effective date', frozen('2026-09-02', null), 'pass', frozen('2026-09-01', null), 'block'],
  [
    ...(['R24', 'the moment it is required'] as const),
    { moment: 'submission', ...handedIn({ verdict: 'missing' }) },
    'pass',
    { moment: 'deliberation', ...handedIn({ verdict: 'missing' }) },
    'block',
  ],
  [
    ...(['R24', 'the rank of the signatory'] as const),
    { moment: 'deliberation', ...handedIn({ signatoryClass: 'administrator' }) },
    'block',
    { moment: 'deliberation', ...handedIn({}) },
    'pass',
  ],
  ['R25', 'the grant', approval('pending'), 'block', approval('granted'), 'pass'],
];
