import { levelsOf } from '../../domain/personnel/competency.ts';
import { ruleCase, type SpecialPerson } from './special-person.ts';
import { spotless } from './spotless.ts';

const clerk = 'PENGADMINISTRASI-PERKANTORAN';

/** The essay's own example: a clerk at the agricultural office, two competencies short of the post in programme development. */
export const essayPerson: SpecialPerson = {
  unit: 'DKPP',
  position: clerk,
  alias: 'pegawai',
  traits: {
    ...spotless,
    sex: 'female',
    name: 'Wulan Rahayu Pratama',
    birthDate: '1990-04-12',
    tmtCpns: '2017-03-01',
    tmtPns: '2018-03-01',
    since: '2023-11-01',
    education: { level: 'S1', field: 'agribisnis' },
    ratings: [
      { year: 2024, workResult: 'meets', workBehavior: 'above' },
      { year: 2025, workResult: 'meets', workBehavior: 'meets' },
    ],
    levels: { ...levelsOf(1), orientasiPadaHasil: 2 },
    potential: 84,
  },
  cases: [
    ruleCase('R01', 'pass', 'active civil servant'),
    ruleCase('R02', 'pass', 'NIP agrees with birth date and sex'),
    ruleCase('R03', 'pass', 'civil servant, not under agreement'),
    ruleCase('R04', 'pass', 'three years in the post'),
    ruleCase('R05', 'pass', 'less than five years in the post'),
    ruleCase('R07', 'pass', 'no discipline case'),
    ruleCase('R09', 'pass', 'no study assignment or bond'),
    ruleCase('R10', 'pass', 'no court process, no open finding'),
    ruleCase('R11', 'pass', 'good in 2024 and 2025'),
    ruleCase('R12', 'pass', 'the post in programme development is vacant'),
    ruleCase('R12', 'block', 'Satpol PP has more clerks than it needs', {
      target: { unit: 'SATPOLPP', position: clerk },
    }),
    ruleCase('R13', 'pass', 'her unit keeps more than its minimum'),
    ruleCase('R14', 'pass', 'S1 in a field the post accepts'),
    ruleCase('R15', 'pass', 'rank III/b in the range III/a to III/d'),
    ruleCase('R19', 'pass', 'JPM 83.3, two gaps'),
    ruleCase('R21', 'pass', 'retires in 2048'),
    ruleCase('R22', 'pass', 'tied to nobody who decides'),
  ],
};
