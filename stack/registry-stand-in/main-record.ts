import type { StandInPerson } from './registry-people.ts';

/** The main record, with everything that the real one says besides and that must fall off at our door (PALSU: fake). */
export function mainRecordOf(person: StandInPerson): Record<string, unknown> {
  const newest = newestLine(person);
  return {
    ...{ id: person.id, nipBaru: person.nip, nama: person.name, tglLahir: person.birthDate },
    ...{ kedudukanPnsNama: person.standing, jenisPegawaiNama: person.employeeKind, tmtPns: person.tmtPns },
    ...{ golRuangAkhir: person.rank, tmtGolAkhir: person.rankSince },
    ...{
      unorId: newest?.unorId ?? null,
      jabatanNama: newest?.jabatanNama ?? null,
      tmtJabatan: newest?.tmtJabatan ?? null,
    },
    ...{
      nik: 'NIK-PALSU-1',
      noNpwp: 'NPWP-PALSU-1',
      bpjs: 'BPJS-PALSU-1',
      alamat: 'Jalan PALSU 1',
      noHp: 'HP-PALSU-1',
    },
    ...{ agama: 'AGAMA-PALSU', emailPribadi: 'pribadi@palsu.example', validNik: true },
    ...person.bent,
  };
}

function newestLine({ history }: StandInPerson) {
  return history.toSorted((a, b) => sortable(a.tmtJabatan).localeCompare(sortable(b.tmtJabatan))).at(-1);
}

function sortable(date: string | null): string {
  return (date ?? '').split('-').toReversed().join('-');
}
