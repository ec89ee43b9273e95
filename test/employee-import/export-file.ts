import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll } from 'vitest';
import { exportColumns, type ExportColumn } from '../../stack/sample/export-columns.ts';

export type ExportCell = string | number | Date | null;
export type ExportRow = Partial<Record<ExportColumn, ExportCell>>;

const folder = await mkdtemp(join(tmpdir(), 'mutasi-import-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A person of Bantul as SIASN writes them; the n-th has a number of their own. */
export function anExportRow(n: number, changes: ExportRow = {}): ExportRow {
  const day = String((n % 28) + 1).padStart(2, '0');
  const month = String((Math.floor(n / 28) % 12) + 1).padStart(2, '0');
  return {
    'PNS ID': `TEST-${n}`,
    'NIP BARU': `'1991${month}${day}2016031990`,
    NAMA: `Orang Contoh ${n}`,
    'TANGGAL LAHIR': `${day}-${month}-1991`,
    'JENIS KELAMIN': 'M',
    NIK: `'340201${String(n).padStart(10, '9')}`,
    'NPWP NOMOR': 'RAHASIA npwp',
    BPJS: 'RAHASIA bpjs',
    'AGAMA NAMA': 'RAHASIA agama',
    'JENIS KAWIN NAMA': 'RAHASIA kawin',
    ALAMAT: 'RAHASIA jalan',
    'NOMOR HP': 'RAHASIA hp',
    EMAIL: 'rahasia@rahasia.example',
    'EMAIL GOV': `orang${n}@bantul.example`,
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'STATUS CPNS PNS': 'P',
    'TMT CPNS': '01-03-2016',
    'TMT PNS': '01-03-2017',
    'GOL AKHIR NAMA': 'III/b',
    'JABATAN ID': 'PENGADMINISTRASI-PERKANTORAN',
    'TMT JABATAN': '01-02-2023',
    'UNOR ID': 'DKPP',
    ...changes,
  };
}

interface FileForm {
  delimiter?: string;
  bom?: boolean;
  titles?: string[];
  columns?: readonly ExportColumn[];
}

export async function csvFile(rows: readonly ExportRow[], form: FileForm = {}): Promise<string> {
  const { delimiter = ',', bom = false, titles = [], columns = exportColumns } = form;
  const cell = (value: ExportCell | undefined): string => {
    const text = String(value ?? '-');
    return /["\n;,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    ...titles,
    columns.join(delimiter),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(delimiter)),
  ];
  return rawFile('export.csv', `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`);
}

export async function xlsxFile(
  rows: readonly ExportRow[],
  { titles = [], columns = exportColumns }: FileForm = {},
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Pegawai');
  for (const title of titles) sheet.addRow([title]);
  sheet.addRow([...columns]);
  for (const row of rows) sheet.addRow(columns.map((column) => row[column] ?? null));
  const path = join(folder, `${crypto.randomUUID()}.xlsx`);
  await workbook.xlsx.writeFile(path);
  return path;
}

export async function rawFile(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, `${crypto.randomUUID()}-${name}`);
  await writeFile(path, content);
  return path;
}
