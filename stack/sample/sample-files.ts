import { addMonths } from '../../domain/iso-date.ts';
import { csvText } from './csv-text.ts';
import { exportColumns } from './export-columns.ts';
import { exportRow } from './export-row.ts';
import { factTables } from './fact-tables.ts';
import { populate, type Population } from './populate.ts';
import { createRandom, type Random } from './random.ts';
import { sampleDate } from './sample-date.ts';
import type { SampleReference } from './sample-reference.ts';

/** The generated files of db/sample, name → content: the same bytes for the same seed. */
export function sampleFiles(reference: SampleReference, seed: number): Record<string, string> {
  const random = createRandom(seed);
  const population = populate(random, reference);
  return {
    'siasn-export.csv': csvText(
      exportColumns,
      population.people.map((person, index) => exportRow(person, index, reference)),
    ),
    ...factTables(population),
    'unit-indicators.csv': unitIndicators(random, reference),
    'accounts.csv': accounts(population),
    'legacy-employees.csv': legacyEmployees(population),
    'rule-cases.csv': ruleCases(population),
    'demo-candidates.csv': demoCandidates(population),
  };
}

function unitIndicators(random: Random, reference: SampleReference): string {
  const rows = reference.units.flatMap(({ id }) => {
    let [productivity, innovation] = [random.integer(58, 78), random.integer(45, 70)];
    return Array.from({ length: 12 }, (_, month) => {
      productivity = Math.min(95, Math.max(40, productivity + random.integer(-3, 3)));
      innovation = Math.min(95, Math.max(30, innovation + random.integer(-3, 3)));
      return [id, addMonths(sampleDate, month - 12), productivity, innovation];
    });
  });
  return csvText(['unit', 'month', 'productivity', 'innovation'], rows);
}

/** Who signs in by a short name. The regent and BKN decide in cases without being the agency's employees. */
function accounts({ special }: Population): string {
  const people = special.flatMap(({ person, as }) =>
    as.alias ? [[as.alias, person.nip, '', (as.roles ?? []).join(' ')]] : [],
  );
  return csvText(
    ['alias', 'nip', 'name', 'roles'],
    [
      ...people,
      ['bupati', '', 'Bupati Bantul', 'appointing-authority'],
      ['bkn', '', 'Badan Kepegawaian Negara', 'external-agency'],
    ],
  );
}

/** Who may be moved to the post in programme development as the essay's person is; she is the first. */
function demoCandidates({ special }: Population): string {
  const essay = special.filter(({ as }) => as.alias === 'pegawai');
  const others = special.filter(({ as }) => as.isCompanion);
  return csvText(
    ['nip'],
    [...essay, ...others].map(({ person }) => [person.nip]),
  );
}

/** From before rows were checked: the number tells another birth date than the record. No import would accept it (R02). */
const legacy = {
  nip: '198406152009121900',
  name: 'Sigit Nugroho Wardana',
  birthDate: '1984-06-25',
  unit: 'DISKOMINFO',
};
const clerk = 'PENGADMINISTRASI-PERKANTORAN';

function legacyEmployees({ people }: Population): string {
  if (people.some(({ nip }) => nip === legacy.nip)) throw new Error('the legacy number is taken; choose another');
  return csvText(
    ['nip', 'name', 'birth_date', 'sex', 'rank', 'tmt_cpns', 'tmt_pns', 'unit', 'position', 'since'],
    [
      [
        legacy.nip,
        legacy.name,
        legacy.birthDate,
        'male',
        'III/b',
        '2009-12-01',
        '2010-12-01',
        legacy.unit,
        clerk,
        '2023-02-01',
      ],
    ],
  );
}

function ruleCases({ special }: Population): string {
  const rows = special.flatMap(({ person, as }) =>
    (as.cases ?? []).map(({ rule, outcome, target, initiator, scope, why }) => [
      person.nip,
      rule,
      outcome,
      target.unit,
      target.position,
      initiator,
      scope,
      why,
    ]),
  );
  const mismatch = [
    legacy.nip,
    'R02',
    'block',
    'BAPPEDA',
    'PENELAAH-PENGEMBANGAN-PROGRAM',
    'agency',
    'intra-agency',
    'NIP tells another birth date than the record',
  ];
  const sorted = [...rows, mismatch].toSorted((a, b) =>
    (a[1] ?? '') < (b[1] ?? '') ? -1 : Number((a[1] ?? '') > (b[1] ?? '')),
  );
  return csvText(['nip', 'rule', 'outcome', 'target_unit', 'target_position', 'initiator', 'scope', 'why'], sorted);
}
