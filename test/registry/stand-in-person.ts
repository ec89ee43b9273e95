import { Register } from '../../stack/registry-stand-in/register.ts';
import type { StandInPerson } from '../../stack/registry-stand-in/registry-people.ts';

/** A registry that knows these people and units; each of them where the small agency has them. */
export function smallRegister(
  people: readonly Partial<StandInPerson>[],
  units = ['SETDA', 'BKPSDM', 'BAPPEDA', 'DKPP'],
): Register {
  return new Register({
    people: people.map(standInPerson),
    units: units.map((id) => ({ id, namaUnor: `Unit ${id}` })),
  });
}

export function standInPerson(changes: Partial<StandInPerson>): StandInPerson {
  const id = changes.id ?? `pns-${changes.nip}`;
  return {
    ...{ id, nip: '198501012010012900', name: 'Orang Uji', birthDate: '01-01-1985', standing: 'Aktif' },
    ...{ employeeKind: 'PNS Daerah Kab/Kota', tmtPns: '01-01-2011', rank: 'III/b', rankSince: null },
    history: [
      {
        ...{ id: `rw-${id}`, unorId: 'DKPP', jenisJabatan: '4', jabatanFungsionalId: null },
        ...{ jabatanFungsionalUmumId: 'pengadministrasi', jabatanNama: 'Pengadministrasi Perkantoran' },
        ...{ nomorSk: null, tanggalSk: null, tmtJabatan: '01-06-2022' },
      },
    ],
    ...changes,
  };
}
