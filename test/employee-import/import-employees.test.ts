import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { anExportRow, csvFile, xlsxFile, type ExportRow } from './export-file.ts';
import { allText, aRegister, fingerprint } from './register.ts';

const { db, importFile } = aRegister();
const vacantUnit = 'BAPPEDA';
let people = 0;
const somebody = (changes: ExportRow = {}): ExportRow => anExportRow((people += 1), changes);
const nipOf = (row: ExportRow): string => String(row['NIP BARU']).replace("'", '');

async function placesOf(row: ExportRow): Promise<string[]> {
  const { rows } = await sql<{ place: string }>`
    select post_id || ' ' || incumbency.valid_at as place from incumbency join employee on employee.id = employee_id
    where nip = ${nipOf(row)} order by incumbency.valid_at`.execute(db());
  return rows.map(({ place }) => place);
}

async function changesOf(rows: ExportRow[], dryRun = false) {
  const report = await importFile(await csvFile(rows), dryRun);
  if (report.outcome === 'refused') throw new Error(JSON.stringify(report.problems));
  return report.changes;
}

describe('an export', () => {
  it.each([
    ['CSV', (row: ExportRow) => csvFile([row])],
    [
      'CSV of an Indonesian spreadsheet',
      (row: ExportRow) => csvFile([row], { delimiter: ';', bom: true, titles: ['DAFTAR PEGAWAI;;', ';;'] }),
    ],
    [
      'XLSX',
      (row: ExportRow) =>
        xlsxFile([{ ...row, 'TANGGAL LAHIR': isoDay(row), 'TMT JABATAN': new Date('2023-02-01') }], {
          titles: ['Daftar Pegawai'],
        }),
    ],
  ])('is read from %s', async (_form, file) => {
    const row = somebody();
    expect(await importFile(await file(row))).toMatchObject({
      outcome: 'imported',
      rows: 1,
      changes: { employees: { created: 1 } },
    });
    const found = await db().selectFrom('employee').selectAll().where('nip', '=', nipOf(row)).executeTakeFirstOrThrow();
    expect(found).toMatchObject({
      name: row.NAMA,
      agency_id: 'bantul',
      source: 'siasn-export',
      legal_status: 'active',
    });
    expect(await placesOf(row)).toEqual([
      expect.stringMatching(/^DKPP\.PENGADMINISTRASI-PERKANTORAN\.\d+ \[2023-02-01,\)$/),
    ]);
  });

  it('gives everybody one account, with the government address and the role of an employee', async () => {
    const row = somebody();
    await changesOf([row]);
    const accounts = await db()
      .selectFrom('account')
      .innerJoin('employee', 'employee.id', 'account.employee_id')
      .innerJoin('account_role', 'account_role.account_id', 'account.id')
      .where('nip', '=', nipOf(row))
      .select(['account.email', 'role', 'active'])
      .execute();
    expect(accounts).toEqual([{ email: row['EMAIL GOV'], role: 'employee', active: true }]);
  });

  it('leaves nothing in the database that must never be stored', async () => {
    await changesOf([somebody()]);
    expect(/rahasia|340201/i.exec(await allText(db()))).toBeNull();
  });

  it('changes nothing the second time, to the last bit, and says so', async () => {
    const rows = [somebody(), somebody({ 'KEDUDUKAN HUKUM NAMA': 'Pensiun' }), somebody({ 'UNOR ID': vacantUnit })];
    await changesOf(rows);
    const before = await fingerprint(db());
    expect(await changesOf(rows)).toMatchObject({
      employees: { created: 0, changed: 0, unchanged: 3 },
      fields: {},
      accounts: { created: 0, changed: 0 },
      posts: { started: 0, moved: 0, redated: 0, ended: 0 },
    });
    expect(await fingerprint(db())).toBe(before);
  });

  it('counts what changes, field by field, and touches nobody else', async () => {
    const [one, other] = [somebody(), somebody()];
    await changesOf([one, other]);
    const changes = await changesOf([{ ...one, NAMA: 'Nama Baru', 'GOL AKHIR NAMA': 'III/c' }, other]);
    expect(changes).toMatchObject({
      employees: { changed: 1, unchanged: 1 },
      fields: { name: 1, rank: 1 },
      accounts: { changed: 1 },
    });
  });

  it('writes nothing in a dry run, and tells what it would', async () => {
    const row = somebody();
    const before = await fingerprint(db());
    expect(await changesOf([row], true)).toMatchObject({ employees: { created: 1 }, posts: { started: 1 } });
    expect(await fingerprint(db())).toBe(before);
  });

  it('refuses a known person under a new number', async () => {
    const row = somebody();
    await changesOf([row]);
    const renumbered = { ...somebody(), 'PNS ID': row['PNS ID'] ?? null };
    expect(await importFile(await csvFile([renumbered]))).toMatchObject({
      outcome: 'refused',
      problems: [{ row: 2, column: 'PNS ID', code: 'import-nip-changed' }],
    });
  });
});

describe('a changed post', () => {
  it('ends the old placement where the new one begins', async () => {
    const row = somebody();
    await changesOf([row]);
    expect(await changesOf([{ ...row, 'UNOR ID': vacantUnit, 'TMT JABATAN': '01-06-2026' }])).toMatchObject({
      posts: { moved: 1 },
    });
    expect(await placesOf(row)).toEqual([
      expect.stringMatching(/^DKPP.* \[2023-02-01,2026-06-01\)$/),
      expect.stringMatching(/^BAPPEDA.* \[2026-06-01,\)$/),
    ]);
  });

  it('lets two people change places on one day', async () => {
    const head = { 'JABATAN ID': 'KEPALA-BAPPEDA', 'UNOR ID': 'BAPPEDA' };
    const other = { 'JABATAN ID': 'KEPALA-SATPOLPP', 'UNOR ID': 'SATPOLPP' };
    const [one, two] = [somebody(head), somebody(other)];
    await changesOf([one, two]);
    const swapped = { 'TMT JABATAN': '01-08-2026' };
    expect(
      await changesOf([
        { ...one, ...other, ...swapped },
        { ...two, ...head, ...swapped },
      ]),
    ).toMatchObject({ posts: { moved: 2, seatsAdded: 0 } });
    expect((await placesOf(two)).at(-1)).toBe('BAPPEDA.KEPALA-BAPPEDA.1 [2026-08-01,)');
  });

  it('is a correction when it began on the same day', async () => {
    const row = somebody();
    await changesOf([row]);
    await changesOf([{ ...row, 'UNOR ID': vacantUnit }]);
    expect(await placesOf(row)).toEqual([expect.stringMatching(/^BAPPEDA.* \[2023-02-01,\)$/)]);
  });

  it('does not undo a placement younger than the export', async () => {
    const row = somebody({ 'UNOR ID': vacantUnit, 'TMT JABATAN': '01-06-2026' });
    await changesOf([row]);
    const old = { ...row, 'UNOR ID': 'DKPP', 'TMT JABATAN': '01-02-2023' };
    expect(await changesOf([old])).toMatchObject({ posts: { moved: 0, kept: 1 } });
  });

  it('keeps the seat when only the date was corrected', async () => {
    const row = somebody();
    await changesOf([row]);
    const [before = ''] = await placesOf(row);
    expect(await changesOf([{ ...row, 'TMT JABATAN': '01-03-2023' }])).toMatchObject({ posts: { redated: 1 } });
    expect(await placesOf(row)).toEqual([before.replace('2023-02-01', '2023-03-01')]);
  });

  it('is given up by who retires, and taken up again by who returns', async () => {
    const row = somebody();
    await changesOf([row]);
    expect(await changesOf([{ ...row, 'KEDUDUKAN HUKUM NAMA': 'CLTN' }])).toMatchObject({ posts: { ended: 1 } });
    expect(await placesOf(row)).toEqual([expect.stringMatching(/,2026-11-25\)$/)]);
    expect(await changesOf([row])).toMatchObject({ posts: { started: 1 } });
    expect((await placesOf(row)).at(-1)).toMatch(/\[2026-11-25,\)$/);
  });
});

function isoDay(row: ExportRow): Date {
  return new Date(`${String(row['TANGGAL LAHIR']).split('-').toReversed().join('-')}T00:00:00Z`);
}
