import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../data-directory.ts';

/** A line of somebody's position history as the registry keeps it; dates as it writes them, `dd-mm-yyyy`. */
export interface StandInLine {
  id: string;
  unorId: string | null;
  jenisJabatan: string | null;
  jabatanFungsionalId: string | null;
  jabatanFungsionalUmumId: string | null;
  jabatanNama: string | null;
  nomorSk: string | null;
  tanggalSk: string | null;
  tmtJabatan: string | null;
}

export interface StandInPerson {
  id: string;
  nip: string;
  name: string;
  birthDate: string;
  standing: string;
  employeeKind: string;
  tmtPns: string | null;
  rank: string | null;
  rankSince: string | null;
  history: StandInLine[];
  /** What the registry says besides; only a test bends the main record away from the history. */
  bent?: Record<string, unknown>;
}

export interface StandInRegister {
  people: StandInPerson[];
  units: { id: string; namaUnor: string }[];
}

const kinds: Record<string, string> = {
  'Jabatan Struktural': '1',
  'Jabatan Fungsional Tertentu': '2',
  'Jabatan Fungsional Umum': '4',
};

/** The sample agency as the national registry would know it: out of the same export that `npm start` imports. */
export function readSampleRegister(file = join(projectRoot, 'db', 'sample', 'siasn-export.csv')): StandInRegister {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const units = new Map(rows.map((row) => [row['UNOR ID']!, row['UNOR NAMA']!]));
  return {
    people: rows.map(personOf),
    units: [...units].filter(([id]) => id !== '-').map(([id, namaUnor]) => ({ id, namaUnor })),
  };
}

function personOf(row: Record<string, string>, index: number): StandInPerson {
  const said = (column: string): string | null => {
    const value = (row[column] ?? '').replace(/^'/, '').trim();
    return value === '' || value === '-' ? null : value;
  };
  const kind = kinds[said('JENIS JABATAN NAMA') ?? ''] ?? null;
  const id = said('PNS ID') ?? `pns-${index}`;
  return {
    ...{ id, nip: said('NIP BARU') ?? '', name: said('NAMA') ?? '', birthDate: said('TANGGAL LAHIR') ?? '' },
    ...{ standing: said('KEDUDUKAN HUKUM NAMA') ?? 'Aktif', employeeKind: said('JENIS PEGAWAI NAMA') ?? '' },
    ...{ tmtPns: said('TMT PNS'), rank: said('GOL AKHIR NAMA'), rankSince: said('TMT GOLONGAN') },
    history:
      said('UNOR ID') === null
        ? []
        : [
            {
              ...{ id: `rw-${id}`, unorId: said('UNOR ID'), jenisJabatan: kind, jabatanNama: said('JABATAN NAMA') },
              jabatanFungsionalId: kind === '2' ? said('JABATAN ID') : null,
              jabatanFungsionalUmumId: kind === '4' ? said('JABATAN ID') : null,
              ...{ nomorSk: null, tanggalSk: null, tmtJabatan: said('TMT JABATAN') },
            },
          ],
  };
}
