import { levelsOf } from '../../domain/personnel/competency.ts';
import type { DisciplineCase } from '../../domain/personnel/discipline.ts';
import { clear } from './draw-facts.ts';
import type { PersonTraits, SampleRating } from './sample-person.ts';

export const good: readonly [SampleRating, SampleRating] = [
  { year: 2024, workResult: 'meets', workBehavior: 'meets' },
  { year: 2025, workResult: 'meets', workBehavior: 'meets' },
];

/** A civil servant about whom no rule has anything to say, as a clerk; every example departs from this in one thing. */
export const spotless: Partial<PersonTraits> = {
  birthDate: '1988-05-17',
  tmtCpns: '2012-03-01',
  tmtPns: '2013-03-01',
  since: '2023-05-01',
  rank: 'III/b',
  education: { level: 'S1', field: 'administrasi-negara' },
  hasEmail: true,
  ratings: good,
  levels: { ...levelsOf(1), orientasiPadaHasil: 2, mengelolaPerubahan: 2, pengambilanKeputusan: 2 },
  potential: 82,
  discipline: [],
  clearance: clear,
};

/** The one discipline case of an example. */
export function sanction(
  level: DisciplineCase['level'],
  status: DisciplineCase['status'],
  startedOn: string,
  endedOn: string | null,
) {
  return { discipline: [{ level, status, startedOn, endedOn }] };
}
