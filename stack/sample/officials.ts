import { addMonths } from '../../domain/iso-date.ts';
import { sampleDate } from './sample-date.ts';
import type { SampleReference } from './sample-reference.ts';
import { ruleCase, type SpecialPerson } from './special-person.ts';

const asisten = { unit: 'SETDA', position: 'ASISTEN-ADMINISTRASI-UMUM' } as const;
const served = (months: number): string => addMonths(sampleDate, -months);

/** Those who act in cases, each in the post from which they do. */
const actors: readonly SpecialPerson[] = [
  { unit: 'SETDA', position: 'SEKRETARIS-DAERAH', alias: 'sekda', roles: ['authorized-official'] },
  { ...asisten, alias: 'panel1', roles: ['panel-member', 'panel-chair'] },
  { unit: 'INSPEKTORAT', position: 'INSPEKTUR-DAERAH', alias: 'panel2', roles: ['panel-member'] },
  { unit: 'BPKPAD', position: 'KEPALA-BPKPAD', alias: 'panel3', roles: ['panel-member'] },
  { unit: 'DISKOMINFO', position: 'KEPALA-DINAS-KOMINFO', alias: 'panel4', roles: ['panel-member'] },
  {
    unit: 'DISDIKPORA',
    position: 'SEKRETARIS-DINAS-PENDIDIKAN',
    alias: 'panel5',
    roles: ['panel-member'],
    traits: {
      birthDate: '1974-02-19',
      tmtCpns: '1999-03-01',
      tmtPns: '2000-03-01',
      since: served(46),
      rank: 'IV/b',
      history: [{ ...asisten, from: '2016-01-01', to: served(46) }],
    },
    cases: [
      ruleCase('R17', 'pass', 'held the very post until a restructuring, administrator since', { target: asisten }),
    ],
  },
  { unit: 'DINKES', position: 'KEPALA-DINAS-KESEHATAN', alias: 'panel6', roles: ['panel-member'] },
  { unit: 'BKPSDM', position: 'KEPALA-BKPSDM', alias: 'hr-head', roles: ['hr-officer'] },
  {
    unit: 'BKPSDM',
    position: 'KEPALA-BIDANG-MUTASI-PROMOSI',
    alias: 'hr-mutasi',
    roles: ['hr-officer'],
    traits: {
      birthDate: '1978-03-11',
      tmtCpns: '2003-03-01',
      tmtPns: '2004-03-01',
      since: served(50),
      rank: 'IV/b',
      history: [{ unit: 'BKPSDM', position: 'KASUBBAG-UMUM-KEPEGAWAIAN', from: '2014-05-01', to: served(50) }],
    },
    cases: [
      ruleCase('R17', 'unknown', 'whether the work was in the field of the post is not judged', { target: asisten }),
    ],
  },
  { unit: 'BKPSDM', position: 'ANALIS-SDM-APARATUR-AHLI-MUDA', alias: 'hr', roles: ['hr-officer'] },
  { unit: 'BKPSDM', position: 'KASUBBAG-UMUM-KEPEGAWAIAN', alias: 'hr-admin', roles: ['hr-admin'] },
  { unit: 'BKPSDM', position: 'ANALIS-SDM-APARATUR-AHLI-MUDA', alias: 'asesor', roles: ['assessor'] },
  { unit: 'BKPSDM', position: 'ANALIS-SDM-APARATUR-AHLI-MUDA', alias: 'diklat', roles: ['training-officer'] },
  { unit: 'SETDA', position: 'PENELAAH-TEKNIS-KEBIJAKAN', alias: 'organisasi', roles: ['organisation-officer'] },
  { unit: 'INSPEKTORAT', position: 'AUDITOR-AHLI-MADYA', alias: 'inspektorat', roles: ['inspectorate-officer'] },
  { unit: 'INSPEKTORAT', position: 'AUDITOR-AHLI-MADYA', alias: 'auditor', roles: ['auditor'] },
  {
    unit: 'SETDA',
    position: 'KEPALA-BAGIAN-HUKUM',
    alias: 'hukum',
    roles: ['legal-officer'],
    traits: { birthDate: '1969-09-14', tmtCpns: '1995-03-01', tmtPns: '1996-03-01', since: served(40), rank: 'IV/b' },
    cases: [
      ruleCase('R17', 'block-unless-exception', 'aged 57, the limit is 56', { target: asisten }),
      ruleCase('R21', 'warn', 'retires on 2027-10-01'),
    ],
  },
  {
    unit: 'BPKPAD',
    position: 'KEPALA-BIDANG-ANGGARAN',
    alias: 'keuangan',
    roles: ['finance-officer'],
    traits: {
      since: '2025-06-01',
      rank: 'IV/a',
      history: [{ unit: 'BAPPEDA', position: 'KASUBBAG-KEUANGAN', from: '2019-06-01', to: '2022-01-01' }],
    },
    cases: [ruleCase('R17', 'block', 'administrator for less than two years', { target: asisten })],
  },
  { unit: 'DISKOMINFO', position: 'PRANATA-KOMPUTER-AHLI-PERTAMA', alias: 'operator', roles: ['operator'] },
];

/** Those who act, and the heads of the units that none of them heads: the supervisors. All have government e-mail. */
export function officials(reference: SampleReference): SpecialPerson[] {
  const headed = new Set(actors.map(({ unit, position }) => `${unit} ${position}`));
  const heads: SpecialPerson[] = reference.units
    .filter(({ id, headPositionId }) => !headed.has(`${id} ${headPositionId}`))
    .map(({ id, headPositionId }) => ({
      unit: id,
      position: headPositionId,
      alias: `kepala-${id.toLowerCase().replace('kapanewon-', '')}`,
    }));
  // Nobody who acts in others' cases is new in the post or under suspicion.
  const steady = { hasEmail: true, discipline: [], since: served(30) };
  return [...actors, ...heads].map((official) => ({ ...official, traits: { ...steady, ...official.traits } }));
}
