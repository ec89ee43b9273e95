import { levelsOf } from '../../domain/personnel/competency.ts';
import type { SpecialPerson } from './special-person.ts';
import { spotless } from './spotless.ts';

const units = ['SETDA', 'BPKPAD', 'DISDIKPORA', 'RSUD', 'DPUPKP', 'SATPOLPP'];
const fromEachUnit = 4;

/**
 * Clerks in the position of the essay's person: every rule passes, two competencies are missing for the post in programme
 * development. With them many cases can be shown side by side, one for each vacant seat.
 */
export const companions: readonly SpecialPerson[] = units.flatMap((unit, u) =>
  Array.from({ length: fromEachUnit }, (_, n) => ({
    unit,
    position: 'PENGADMINISTRASI-PERKANTORAN',
    isCompanion: true,
    traits: {
      ...spotless,
      birthDate: `${1984 + u}-0${n * 2 + 1}-1${u}`,
      tmtCpns: `${2010 + u}-0${n + 1}-01`,
      tmtPns: `${2011 + u}-0${n + 1}-01`,
      levels: { ...levelsOf(1), orientasiPadaHasil: 2 },
    },
  })),
);
