import { appendFile, readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { anExportRow, csvFile, rawFile, xlsxFile, type ExportRow } from './export-file.ts';
import { aRegister } from './register.ts';

const register = aRegister();

async function problemsOf(path: string): Promise<string[]> {
  const report = await register.importFile(path);
  if (report.outcome !== 'refused') throw new Error('the file was taken');
  return report.problems.map(({ row, column, code }) =>
    [row, column, code].filter((part) => part !== undefined).join(' '),
  );
}

// Whatever is wrong: nothing is half loaded.
afterEach(async () => {
  const counts = await register
    .db()
    .selectFrom('employee')
    .select((eb) => eb.fn.countAll<string>().as('n'))
    .execute();
  expect(counts).toEqual([{ n: '0' }]);
});

describe('a file that is no export', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['empty', () => rawFile('a.csv', ''), '0 import-file-empty'],
    ['of blank lines', () => rawFile('a.csv', '\n\n'), '0 import-file-empty'],
    ['a header without employees', () => csvFile([]), '0 import-file-empty'],
    ['the old XLS', () => rawFile('a.xls', Buffer.from('d0cf11e0a1b11ae1000000', 'hex')), '0 import-file-type'],
    ['UTF-16', () => rawFile('a.csv', Buffer.from('NIP BARU,NAMA', 'utf16le')), '0 import-file-type'],
    ['a web page called .xlsx', () => rawFile('a.xlsx', '<html><table></table></html>'), '0 import-file-type'],
    [
      'a zip that is no workbook',
      () => rawFile('a.xlsx', Buffer.from('PK\u0003\u0004 and no more', 'latin1')),
      '0 import-file-type',
    ],
    ['another table', () => rawFile('a.csv', 'a,b\n1,2\n'), '0 import-header-missing'],
  ])('is refused: %s', async (_what, file, problem) => {
    expect(await problemsOf(await file())).toEqual([problem]);
  });

  it('is refused when its header lacks columns, and names them', async () => {
    const report = await register.importFile(
      await csvFile([anExportRow(1)], { columns: ['NIP BARU', 'NAMA', 'UNOR ID'] }),
    );
    expect(report).toMatchObject({
      outcome: 'refused',
      problems: [
        {
          row: 1,
          code: 'import-header-missing',
          message: { id: expect.stringContaining('TANGGAL LAHIR, JENIS KELAMIN, JABATAN ID') },
        },
      ],
    });
  });
});

describe('one wrong row refuses the whole file', () => {
  const cases: [string, ExportRow, string][] = [
    ['a numeric NIP', { 'NIP BARU': 199101032016031990 }, '3 NIP BARU import-nip-numeric'],
    ['a NIP that is no date', { 'NIP BARU': "'199113032016031990" }, '3 NIP BARU import-nip-not-a-date'],
    [
      'a NIP twice',
      { 'NIP BARU': "'199101022016031990", 'TANGGAL LAHIR': '02-01-1991' },
      '3 NIP BARU import-nip-duplicate',
    ],
    ['a PNS ID twice', { 'PNS ID': 'TEST-1' }, '3 PNS ID import-siasn-id-duplicate'],
    ['an unknown unit', { 'UNOR ID': 'NOWHERE' }, '3 UNOR ID import-unit-unknown'],
  ];
  it.each(cases)('in XLSX: %s', async (_what, changes, problem) => {
    expect(await problemsOf(await xlsxFile([anExportRow(1), anExportRow(2, changes), anExportRow(3)]))).toEqual([
      problem,
    ]);
  });

  it.each(cases.slice(1))('in CSV: %s', async (_what, changes, problem) => {
    expect(await problemsOf(await csvFile([anExportRow(1), anExportRow(2, changes), anExportRow(3)]))).toEqual([
      problem,
    ]);
  });

  it('in CSV: a NIP that a spreadsheet rounded', async () => {
    const rows = [anExportRow(1), anExportRow(2, { 'NIP BARU': '1.99101E+17' })];
    expect(await problemsOf(await csvFile(rows))).toEqual(['3 NIP BARU import-nip-numeric']);
  });

  it('counts rows as a spreadsheet does, below titles and after line breaks in cells', async () => {
    const rows = [anExportRow(1, { NAMA: 'Dua\nBaris' }), anExportRow(2, { 'UNOR ID': 'NOWHERE' })];
    expect(await problemsOf(await csvFile(rows, { titles: ['Daftar Pegawai', ''] }))).toEqual([
      '5 UNOR ID import-unit-unknown',
    ]);
  });

  it('when a row has slipped sideways, without showing its cells', async () => {
    const path = await csvFile([anExportRow(1, { 'ESELON NAMA': 'II.b' })]);
    const [, row = ''] = (await readFile(path, 'utf8')).split('\r\n');
    await appendFile(path, `x,${row}\r\n`);
    expect(await problemsOf(path)).toEqual(['3 import-row-shape']);
  });

  it('when a quotation mark is never closed', async () => {
    const path = await csvFile([anExportRow(1)]);
    await appendFile(path, '"no end, 123\r\n');
    const report = await register.importFile(path);
    expect(JSON.stringify(report)).not.toContain('no end');
    expect(report).toMatchObject({ outcome: 'refused', problems: [{ row: 3, code: 'import-row-shape' }] });
  });
});

it('shows nothing that must never be stored', async () => {
  const rows = [anExportRow(1, { 'UNOR ID': 'NOWHERE', 'TANGGAL LAHIR': '99-99-1991', 'NIP BARU': 5 })];
  const text = JSON.stringify(await register.importFile(await csvFile(rows)));
  expect(text).not.toMatch(/rahasia|340201/i);
});
