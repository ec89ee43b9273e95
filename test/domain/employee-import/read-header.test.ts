import { describe, expect, it } from 'vitest';
import { keepColumns } from '../../../domain/employee-import/keep-columns.ts';
import { isHeader, readHeader, type ExportHeader } from '../../../domain/employee-import/read-header.ts';
import { neverStoredColumns, siasnColumns } from '../../../domain/employee-import/siasn-column.ts';

const columns = [
  'nip_baru',
  ' NAMA ',
  'NIK',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'UNOR NAMA',
  'JABATAN NAMA',
  'TMT JABATAN',
  'KEDUDUKAN HUKUM NAMA',
  'STATUS CPNS PNS',
];

describe('header of an export', () => {
  it('is found by NIP BARU, whatever the spelling', () => {
    expect(isHeader(['Daftar Pegawai', null])).toBe(false);
    expect(isHeader(columns)).toBe(true);
  });

  it('knows where the columns to keep stand, and nothing of the others', () => {
    const header = readHeader(columns, 3) as ExportHeader;
    expect(header.positions.get('NAMA')).toBe(1);
    expect(keepColumns(['1', 'A', 'the NIK', '2'], header)).not.toHaveProperty('NIK');
  });

  it('names what is missing', () => {
    expect(readHeader(['NIP BARU', 'NAMA'], 3)).toEqual([
      expect.objectContaining({
        row: 3,
        code: 'import-header-missing',
        message: expect.objectContaining({
          en: expect.stringContaining('TANGGAL LAHIR, JENIS KELAMIN, UNOR ID / UNOR NAMA'),
        }),
      }),
    ]);
  });

  it('refuses a column that appears twice', () => {
    expect(readHeader([...columns, 'NAMA'], 1)).toEqual([
      expect.objectContaining({ code: 'import-header-duplicate', column: 'NAMA' }),
    ]);
  });

  it('keeps no column that must never be stored', () => {
    expect(siasnColumns.filter((column) => (neverStoredColumns as readonly string[]).includes(column))).toEqual([]);
  });
});
