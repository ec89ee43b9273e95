import { describe, expect, it } from 'vitest';
import type { ImportProblem } from '../../../domain/employee-import/import-problem.ts';
import type { KeptRow } from '../../../domain/employee-import/keep-columns.ts';
import { readEmployeeRow } from '../../../domain/employee-import/read-employee-row.ts';
import { aRow, context } from './a-row.ts';

const read = (changes: KeptRow = {}) => readEmployeeRow(aRow(changes), 7, context);
const problemsOf = (changes: KeptRow) => {
  const result = read(changes);
  return Array.isArray(result) ? result.map(({ code, column }) => `${column}: ${code}`) : [];
};

describe('a row that is right', () => {
  it('becomes an employee with a post', () => {
    expect(read()).toEqual({
      siasnId: 'A8ACA7',
      nip: '199004122017032900',
      name: 'Wulan Rahayu',
      titlePrefix: null,
      titleSuffix: 'S.P.',
      birthDate: '1990-04-12',
      sex: 'female',
      employeeType: 'PNS',
      legalStatus: 'active',
      rank: 'III/b',
      rankSince: null,
      tmtCpns: '2017-03-01',
      tmtPns: '2018-03-01',
      educationLevel: 'S1',
      educationField: 'agribisnis',
      graduationYear: 2013,
      email: 'wulan@bantul.example',
      agencyId: 'bantul',
      post: { unitId: 'DKPP', positionId: 'CLERK', since: '2023-11-01' },
    });
  });

  it.each<[string, KeptRow, object]>([
    ['dates of a spreadsheet', { 'TANGGAL LAHIR': new Date('1990-04-12T00:00:00Z') }, { birthDate: '1990-04-12' }],
    ['dates the other way round', { 'TANGGAL LAHIR': '1990-04-12 00:00:00' }, { birthDate: '1990-04-12' }],
    ['line breaks in a name', { NAMA: 'Wulan\n  Rahayu' }, { name: 'Wulan Rahayu' }],
    [
      'a name in one form',
      { NAMA: 'Jose\u0301 D\u2019Cruz-Z\u00fabir, dkk.' },
      { name: 'Jos\u00e9 D\u2019Cruz-Z\u00fabir, dkk.' },
    ],
    ['a dash for nothing', { 'GELAR BELAKANG': '-', 'GOL AKHIR NAMA': ' - ' }, { titleSuffix: null, rank: null }],
    [
      'the unit by its name',
      { 'UNOR ID': '-', 'UNOR NAMA': 'DINAS KETAHANAN PANGAN DAN PERTANIAN' },
      { agencyId: 'bantul' },
    ],
    [
      'the long kind of employee',
      { 'STATUS CPNS PNS': '', 'JENIS PEGAWAI NAMA': 'PNS Daerah Kab/Kota' },
      { employeeType: 'PNS' },
    ],
    [
      'an employee under agreement',
      { 'STATUS CPNS PNS': 'PPPK', 'NIP BARU': '199004122022212900', 'GOL AKHIR NAMA': 'IX' },
      { employeeType: 'PPPK', rank: 'IX' },
    ],
    [
      'a pensioner without a post',
      { 'KEDUDUKAN HUKUM NAMA': 'Pensiun', 'JABATAN ID': '', 'TMT JABATAN': '' },
      { legalStatus: 'retired', post: null },
    ],
    ['spaces in a NIP', { 'NIP BARU': '19900412 201703 2 900' }, { nip: '199004122017032900' }],
  ])('takes %s', (_what, changes, expected) => {
    expect(read(changes)).toMatchObject(expected);
  });
});

describe('a row that is wrong', () => {
  it.each<[string, KeptRow, string[]]>([
    ['a NIP kept as a number', { 'NIP BARU': 199004122017032900 }, ['NIP BARU: import-nip-numeric']],
    ['a NIP that a spreadsheet rounded', { 'NIP BARU': '1.99004E+17' }, ['NIP BARU: import-nip-numeric']],
    ['the same with a comma', { 'NIP BARU': '1,99004E+17' }, ['NIP BARU: import-nip-numeric']],
    ['a NIP that is no date', { 'NIP BARU': '199013122017032900' }, ['NIP BARU: import-nip-not-a-date']],
    ['a NIP of 17 digits', { 'NIP BARU': '19900412201703290' }, ['NIP BARU: import-nip-format']],
    ['no NIP', { 'NIP BARU': '' }, ['NIP BARU: import-value-missing']],
    ['another birth date', { 'TANGGAL LAHIR': '13-04-1990' }, ['NIP BARU: import-nip-mismatch']],
    ['another sex', { 'JENIS KELAMIN': 'M' }, ['NIP BARU: import-nip-mismatch']],
    ['a day that does not exist', { 'TMT JABATAN': '31-02-2023' }, ['TMT JABATAN: import-date-invalid']],
    ['a bare serial number for a date', { 'TMT JABATAN': 45231 }, ['TMT JABATAN: import-date-invalid']],
    ['an unknown unit', { 'UNOR ID': 'NOWHERE' }, ['UNOR ID: import-unit-unknown']],
    ['a name two units share', { 'UNOR ID': '', 'UNOR NAMA': 'UPT Pasar' }, ['UNOR NAMA: import-unit-unknown']],
    ['an unknown position', { 'JABATAN ID': 'KING' }, ['JABATAN ID: import-position-unknown']],
    ['an unknown standing', { 'KEDUDUKAN HUKUM NAMA': 'Melayang' }, ['KEDUDUKAN HUKUM NAMA: import-value-unknown']],
    ['an unknown rank', { 'GOL AKHIR NAMA': 'V/z' }, ['GOL AKHIR NAMA: import-value-unknown']],
    ['a zero-width space in a name', { NAMA: 'Wulan\u200b Rahayu' }, ['NAMA: import-name-invisible']],
    ['a joiner in a name', { NAMA: 'Wu\u200dlan' }, ['NAMA: import-name-invisible']],
    ['a name that turns the direction of writing', { NAMA: 'Wulan \u202eijayaR' }, ['NAMA: import-name-invisible']],
    ['an isolate in a title', { 'GELAR BELAKANG': 'S.P.\u2066' }, ['GELAR BELAKANG: import-name-invisible']],
    ['a control character', { NAMA: 'Wulan\u0007' }, ['NAMA: import-name-invisible']],
    ['a letter that is no sign', { NAMA: 'Wulan\u3164Rahayu' }, ['NAMA: import-name-invisible']],
    ['a Cyrillic letter among Latin ones', { NAMA: 'Wul\u0430n Rahayu' }, ['NAMA: import-name-not-latin']],
    ['a Greek one', { NAMA: 'Wulan Rahayu \u039f' }, ['NAMA: import-name-not-latin']],
    ['a name of another script', { NAMA: '\u0421\u0430\u0440\u0430' }, ['NAMA: import-name-not-latin']],
    ['letters of full width', { NAMA: '\uff37ulan' }, ['NAMA: import-name-not-latin']],
    ['letters of mathematics', { NAMA: '\u{1d416}ulan' }, ['NAMA: import-name-not-latin']],
    ['marks piled up', { NAMA: 'W\u0323\u0324\u0325\u0330ulan' }, ['NAMA: import-name-not-latin']],
    ['damaged text', { NAMA: 'Wul\uFFFDn' }, ['NAMA: import-text-encoding']],
    [
      'nothing at all',
      { NAMA: '', 'TANGGAL LAHIR': '-', 'UNOR ID': '' },
      ['TANGGAL LAHIR: import-value-missing', 'NAMA: import-value-missing', 'UNOR NAMA: import-value-missing'],
    ],
  ])('says so of %s', (_what, changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected);
  });

  it('names every fault at once, with row and both languages', () => {
    const [first, second] = read({ 'NIP BARU': 1, 'UNOR ID': 'X' }) as ImportProblem[];
    expect(first).toMatchObject({
      row: 7,
      column: 'NIP BARU',
      message: { id: expect.any(String), en: expect.any(String) },
    });
    expect(second).toMatchObject({ row: 7, column: 'UNOR ID', value: 'X' });
  });

  it('shows no personal data and nothing that could be a NIK in a shifted row', () => {
    const problems = read({ 'NIP BARU': '199013122017032900', 'UNOR ID': '3402 0112 0490 0001' }) as ImportProblem[];
    expect(problems).toHaveLength(2);
    expect(problems.every(({ value }) => value === undefined)).toBe(true);
  });
});
