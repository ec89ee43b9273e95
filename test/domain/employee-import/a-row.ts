import type { KeptRow } from '../../../domain/employee-import/keep-columns.ts';
import { indexOrganisation } from '../../../domain/employee-import/organisation-index.ts';
import type { ReadingContext } from '../../../domain/employee-import/read-employee-row.ts';

export const context: ReadingContext = {
  today: '2026-11-25',
  organisation: indexOrganisation(
    [
      { id: 'DKPP', name: 'Dinas Ketahanan Pangan dan Pertanian', agencyId: 'bantul' },
      { id: 'UPT-1', name: 'UPT Pasar', agencyId: 'bantul' },
      { id: 'UPT-2', name: 'UPT Pasar', agencyId: 'bantul' },
    ],
    [{ id: 'CLERK', name: 'Pengadministrasi Perkantoran' }],
  ),
};

/** A row nothing is wrong with. */
export function aRow(changes: KeptRow = {}): KeptRow {
  return {
    'PNS ID': 'A8ACA7',
    'NIP BARU': "'199004122017032900",
    NAMA: 'Wulan Rahayu',
    'GELAR BELAKANG': 'S.P.',
    'TANGGAL LAHIR': '12-04-1990',
    'JENIS KELAMIN': 'F',
    'EMAIL GOV': 'Wulan@bantul.example',
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'STATUS CPNS PNS': 'P',
    'TMT CPNS': '01-03-2017',
    'TMT PNS': '01-03-2018',
    'GOL AKHIR NAMA': 'III/b',
    'JABATAN ID': 'CLERK',
    'TMT JABATAN': '01-11-2023',
    'TINGKAT PENDIDIKAN NAMA': 'S-1/Sarjana',
    'PENDIDIKAN NAMA': 'S-1 Agribisnis',
    'TAHUN LULUS': '2013',
    'UNOR ID': 'DKPP',
    ...changes,
  };
}
