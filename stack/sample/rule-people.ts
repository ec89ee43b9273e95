import { competencies, levelsOf, type Levels } from '../../domain/personnel/competency.ts';
import { clear } from './draw-facts.ts';
import { essayPerson } from './essay-person.ts';
import type { PersonTraits } from './sample-person.ts';
import { ruleCase, type RuleCase, type SpecialPerson } from './special-person.ts';
import { good, sanction, spotless } from './spotless.ts';

const clerk = 'PENGADMINISTRASI-PERKANTORAN';
const policyAnalyst = 'PENELAAH-TEKNIS-KEBIJAKAN';
const supervisorPost = { unit: 'DISKOMINFO', position: 'KASUBBAG-UMUM-KEPEGAWAIAN' };
const roadsPost = { unit: 'DPUPKP', position: 'KEPALA-BIDANG-BINA-MARGA' };
const computerPost = { unit: 'DISKOMINFO', position: 'PRANATA-KOMPUTER-AHLI-PERTAMA' };
const elsewhere = { scope: 'inter-regency-same-province', initiator: 'own-request' } as const;

function example(unit: string, position: string, traits: Partial<PersonTraits>, ...cases: RuleCase[]): SpecialPerson {
  return { unit, position, traits: { ...spotless, ...traits }, cases };
}

function levelsWithout(low: number): Levels {
  return { ...levelsOf(1), ...Object.fromEntries(competencies.slice(0, low).map((competency) => [competency, 0])) };
}

const overRules: readonly SpecialPerson[] = [
  example(
    'SETDA',
    clerk,
    {
      employeeType: 'CPNS',
      tmtCpns: '2025-11-01',
      tmtPns: null,
      birthDate: '2000-02-08',
      since: '2025-11-01',
      rank: 'III/a',
    },
    ruleCase('R01', 'block', 'candidate, not yet a civil servant'),
  ),
  example(
    'SETDA',
    clerk,
    { standing: 'Cuti Luar Tanggungan Negara' },
    ruleCase('R01', 'block', 'on leave without pay'),
  ),
  example(
    'DISDIKPORA',
    'GURU-AHLI-PERTAMA',
    {
      employeeType: 'PPPK',
      tmtCpns: '2022-03-01',
      tmtPns: null,
      rank: 'IX',
      education: { level: 'S1', field: 'pendidikan-guru-sekolah-dasar' },
    },
    ruleCase('R03', 'block', 'employee under agreement'),
  ),
  example('DKPP', clerk, { since: '2026-10-01' }, ruleCase('R04', 'block', 'one month in the post')),
  example(
    'DKPP',
    clerk,
    { since: '2025-12-01' },
    ruleCase('R04', 'block-unless-exception', 'eleven months in the post'),
  ),
  example('DINKES', clerk, { since: '2019-01-01' }, ruleCase('R05', 'warn', 'almost eight years in the post')),
  example(
    'DINKES',
    clerk,
    { tmtCpns: '2019-03-01', tmtPns: '2020-03-01' },
    ruleCase('R06', 'block', 'civil servant since 2020', elsewhere),
  ),
  example(
    'DINKES',
    clerk,
    { tmtCpns: '2010-03-01', tmtPns: '2011-03-01' },
    ruleCase('R06', 'pass', 'civil servant since 2011', elsewhere),
  ),
  example(
    'BPKPAD',
    clerk,
    sanction('medium', 'in-process', '2026-09-07', null),
    ruleCase('R07', 'block', 'discipline case in process'),
  ),
  example(
    'BPKPAD',
    clerk,
    sanction('medium', 'serving', '2026-07-01', '2027-06-30'),
    ruleCase('R07', 'block', 'sanction being served'),
  ),
  example(
    'BPKPAD',
    clerk,
    sanction('light', 'served', '2021-05-03', '2021-05-03'),
    ruleCase('R07', 'pass', 'light sanction served in 2021'),
  ),
  example(
    'DPUPKP',
    policyAnalyst,
    sanction('medium', 'served', '2025-01-06', '2025-10-05'),
    ruleCase('R08', 'warn', 'medium sanction served in 2025', { target: supervisorPost }),
  ),
  example(
    'DPUPKP',
    policyAnalyst,
    { since: '2022-01-01', rank: 'III/c' },
    ruleCase('R08', 'pass', 'never disciplined', { target: supervisorPost }),
    ruleCase('R16', 'pass', 'pelaksana for almost five years', { target: supervisorPost }),
  ),
  example(
    'DISDUKCAPIL',
    clerk,
    { clearance: { ...clear, studyAssignment: true } },
    ruleCase('R09', 'block', 'on study assignment'),
  ),
  example(
    'DISDUKCAPIL',
    clerk,
    { clearance: { ...clear, serviceBond: true } },
    ruleCase('R09', 'block', 'bound by a service bond'),
  ),
  example('DISDUKCAPIL', clerk, { clearance: null }, ruleCase('R09', 'unknown', 'no statement on record')),
  example(
    'DISDUKCAPIL',
    clerk,
    { clearance: { ...clear, legalProcess: true } },
    ruleCase('R10', 'block', 'in a court process'),
  ),
  example(
    'DISDUKCAPIL',
    clerk,
    { clearance: { ...clear, openAuditFinding: true } },
    ruleCase('R10', 'block', 'open audit finding'),
  ),
  example(
    'RSUD',
    clerk,
    { ratings: [good[0], { year: 2025, workResult: 'below', workBehavior: 'meets' }] },
    ruleCase('R11', 'block', 'needs improvement in 2025'),
  ),
  example('RSUD', clerk, { ratings: [good[0]] }, ruleCase('R11', 'block', 'rating of 2025 missing')),
  example(
    'KAPANEWON-KASIHAN',
    policyAnalyst,
    {},
    ruleCase('R13', 'warn', 'the unit has its minimum of five and no more'),
  ),
  example(
    'DKPP',
    clerk,
    { education: { level: 'SMA', field: 'administrasi-perkantoran' } },
    ruleCase('R14', 'block', 'SMA, the post asks for S1'),
  ),
  example(
    'SETWAN',
    policyAnalyst,
    { rank: 'III/a' },
    ruleCase('R15', 'block', 'III/a, the post begins at III/b', { target: supervisorPost }),
  ),
  example('SETWAN', clerk, { rank: 'II/d' }, ruleCase('R15', 'warn', 'II/d, the post begins at III/a')),
  example(
    'SETWAN',
    clerk,
    { tmtCpns: '2022-12-01', tmtPns: '2023-12-01', since: '2023-12-01', birthDate: '1998-06-21' },
    ruleCase('R16', 'block', 'less than four years as pelaksana', { target: supervisorPost }),
  ),
  example(
    'SATPOLPP',
    'KEPALA-SEKSI-KETENTERAMAN',
    { since: '2022-02-01', rank: 'III/d', education: { level: 'S1', field: 'teknik-sipil' } },
    ruleCase('R16', 'pass', 'pengawas for more than four years', { target: roadsPost }),
  ),
  example(
    'SATPOLPP',
    'KEPALA-SEKSI-KETENTERAMAN',
    { since: '2025-02-01', rank: 'III/d' },
    ruleCase('R16', 'block', 'pengawas for less than two years', { target: roadsPost }),
  ),
  example(
    'DISDUKCAPIL',
    policyAnalyst,
    {
      birthDate: '1994-08-03',
      education: { level: 'S1', field: 'teknik-informatika' },
      tmtCpns: '2019-03-01',
      tmtPns: '2020-03-01',
      history: [
        { unit: 'DISDUKCAPIL', position: 'PRANATA-KOMPUTER-AHLI-PERTAMA', from: '2020-03-01', to: '2023-05-01' },
      ],
    },
    ruleCase('R18', 'pass', 'aged 32, three years in the same functional family', { target: computerPost }),
  ),
  example(
    'DISDUKCAPIL',
    policyAnalyst,
    {
      birthDate: '1971-08-03',
      tmtCpns: '1998-03-01',
      tmtPns: '1999-03-01',
      education: { level: 'S1', field: 'sistem-informasi' },
    },
    ruleCase('R18', 'block', 'aged 55, the limit is 53', { target: computerPost }),
  ),
  example('BKPSDM', clerk, { levels: levelsWithout(0) }, ruleCase('R19', 'warn', 'JPM 75 (MMS)')),
  example(
    'BKPSDM',
    clerk,
    { levels: levelsWithout(3) },
    ruleCase('R19', 'warn', 'JPM 50 (KMS), lateral'),
    ruleCase('R19', 'block', 'JPM 33.3 (KMS), promotion', { target: supervisorPost }),
  ),
  example(
    'INSPEKTORAT',
    policyAnalyst,
    { potential: 60 },
    ruleCase('R20', 'warn', 'box 2', { target: supervisorPost }),
  ),
  example(
    'INSPEKTORAT',
    policyAnalyst,
    {
      potential: 95,
      rank: 'III/c',
      ratings: [2024, 2025].map((year) => ({ year, workResult: 'above', workBehavior: 'above' })),
    },
    ruleCase('R20', 'pass', 'box 9', { target: supervisorPost }),
  ),
  example(
    'DISKOMINFO',
    clerk,
    { birthDate: '1968-07-15', tmtCpns: '1994-03-01', tmtPns: '1995-03-01', rank: 'III/c' },
    ruleCase('R21', 'block', 'was to retire on 2026-08-01'),
  ),
  {
    ...example(
      'DINKES',
      policyAnalyst,
      {},
      ruleCase('R22', 'pass', 'sibling of a panel member, in whose stead another one sits'),
    ),
    tie: { kind: 'family', with: 'panel2' },
  },
  {
    ...example('BPKPAD', policyAnalyst, {}, ruleCase('R22', 'block', 'in business with the regional secretary')),
    tie: { kind: 'conflict-of-interest', with: 'sekda' },
  },
];

/** The essay's person and at least one person for each outcome that depends on the person. */
export const rulePeople: readonly SpecialPerson[] = [essayPerson, ...overRules];
