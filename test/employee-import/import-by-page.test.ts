import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { folderStore } from '../../db/documents/folder-store.ts';
import { insertEmployeeImport } from '../../db/employee-import/write-employee-import.ts';
import { runEmployeeImport } from '../../activities/employee-import/run-employee-import.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { type Counter, openCounter, type Reply } from '../api/counter.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { anExportRow, csvFile, type ExportRow } from './export-file.ts';
import { fingerprint } from './register.ts';

let stage: CaseStage;
let counter: Counter;
let owner: Database;
const maxBytes = 200_000;

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  const documents = openDocumentDesk({ folder: stage.decreeFolder, maxBytes });
  counter = await openCounter({ ...stage, documents });
  owner = openDatabase(stage.database.ownerUrl);
});
afterAll(async () => {
  await owner.destroy();
  await counter.close();
  await stage.stop();
});

const somebody = (n: number, changes: ExportRow = {}): ExportRow =>
  anExportRow(n, { 'JABATAN ID': 'pengadministrasi', ...changes });

async function send(rows: ExportRow[] | Buffer, mode: string, { as = 'hr-admin', key = crypto.randomUUID() } = {}) {
  const bytes = Buffer.isBuffer(rows) ? rows : await readFile(await csvFile(rows));
  const form = new FormData();
  form.set('mode', mode);
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'text/csv' }), 'C:\\data\\pegawai 2026.csv');
  const headers = { 'idempotency-key': key };
  return counter.as(stage.agency.accounts[as]).send('/v1/imports', { method: 'POST', body: form, headers });
}

const hr = () => counter.as(stage.agency.accounts['hr-admin']);

interface Run {
  state: string;
  faults: object[];
}

async function ended({ status, body }: Reply): Promise<Run> {
  expect(status).toBe(202);
  const read = async () => (await hr().get(`/v1/imports/${body.id}`, { 'accept-language': 'en' })).body as Run;
  await expect.poll(async () => (await read()).state, { timeout: 20_000 }).not.toBe('running');
  return read();
}

async function filesKept(): Promise<number> {
  let files = 0;
  for await (const _ of folderStore(stage.decreeFolder).list()) files++;
  return files;
}

/** All that an import may change; the table of imports itself does not count. */
async function register(): Promise<string> {
  const { rows } = await sql`select to_jsonb(employee) from employee order by id`.execute(owner);
  return JSON.stringify(rows);
}

it('tries a file dry, then loads it as a whole, and keeps no file', async () => {
  const rows = [somebody(1), somebody(2)];
  const before = await register();
  expect(await ended(await send(rows, 'dry-run'))).toMatchObject({
    ...{ state: 'checked', fileName: 'pegawai 2026.csv', dryRun: true, rows: 2, faultCount: 0, faults: [] },
    changes: { employees: { created: 2, changed: 0 }, posts: { started: 2 } },
  });
  expect(await register()).toBe(before);
  const key = crypto.randomUUID();
  const first = await send(rows, 'load', { key });
  expect(await ended(first)).toMatchObject({ state: 'imported', changes: { employees: { created: 2 } } });
  expect((await send(rows, 'load', { key })).body.id).toBe(first.body.id);
  expect(await send(rows, 'dry-run', { key })).toMatchObject({ body: { code: 'idempotency-key-reused' } });
  const runs = await owner.selectFrom('import_run').select('file_name').execute();
  expect(runs).toEqual([{ file_name: 'pegawai 2026.csv' }]);
  expect(await filesKept()).toBe(0);
});

it('names faults by row and column, without personal values, and writes nothing', async () => {
  const before = await register();
  const rows = [somebody(3), somebody(4, { 'TMT JABATAN': '31-02-2023' }), somebody(5, { 'NIP BARU': '123' })];
  const run = await ended(await send(rows, 'load'));
  expect(run).toMatchObject({ state: 'refused', changes: null, faultCount: 2 });
  expect(run.faults).toEqual([
    expect.objectContaining({ row: 3, column: 'TMT JABATAN', code: 'import-date-invalid', value: '31-02-2023' }),
    expect.objectContaining({ row: 4, column: 'NIP BARU', value: null }),
  ]);
  expect(await register()).toBe(before);
  expect(await ended(await send(Buffer.from('%PDF-1.7 nothing'), 'load'))).toMatchObject({
    state: 'refused',
    faults: [{ row: 0, code: 'import-file-type' }],
  });
});

it('takes nobody from another agency, nor into one', async () => {
  await sql`insert into agency (id, name, kind, time_zone)
    select 'sleman', 'Pemerintah Kabupaten Sleman', kind, time_zone from agency where id = 'bantul'`.execute(owner);
  await sql`insert into org_unit (id, agency_id, name, unit_type) values ('SLEMAN-1', 'sleman', 'Dinas Sleman', 'opd')`.execute(
    owner,
  );
  await ended(await send([somebody(6)], 'load'));
  await sql`update employee set agency_id = 'sleman' where siasn_id = 'TEST-6'`.execute(owner);
  const run = await ended(await send([somebody(6), somebody(7, { 'UNOR ID': 'SLEMAN-1' })], 'load'));
  expect(run.faults).toEqual([
    expect.objectContaining({ row: 2, code: 'import-employee-elsewhere', value: null }),
    expect.objectContaining({ row: 3, code: 'import-unit-unknown' }),
  ]);
});

it.each([
  ['nothing in it', Buffer.alloc(0), 'dry-run', 'hr-admin', 422, 'document-empty'],
  ['too much in it', Buffer.alloc(maxBytes + 1, 'a'), 'dry-run', 'hr-admin', 413, 'document-too-large'],
  ['another mode', Buffer.from('a;b'), 'perhaps', 'hr-admin', 422, 'invalid-field'],
  ['somebody who may not', Buffer.from('a;b'), 'dry-run', 'hr-officer', 403, 'not-allowed'],
])('refuses a file with %s', async (_, bytes, mode, as, status, code) => {
  const before = await fingerprint(owner);
  expect(await send(bytes, mode, { as })).toMatchObject({ status, body: { code } });
  expect(await fingerprint(owner)).toBe(before);
});

it('is done once where a worker was killed after it wrote', async () => {
  const bytes = await readFile(await csvFile([somebody(8)]));
  const store = folderStore(stage.decreeFolder);
  const run = (await insertEmployeeImport(stage.db, {
    ...{ agency: 'bantul', dedupeKey: 'killed', dryRun: false, fileName: 'a.csv', sizeBytes: bytes.length },
    ...{ storeKey: await store.put(bytes), by: stage.agency.accounts['hr-admin']! },
  }))!;
  const removalFails = { ...store, remove: () => Promise.reject(new Error('killed')) };
  const now = Date.now();
  await expect(runEmployeeImport(stage.db, removalFails, { run, now })).rejects.toThrow('killed');
  expect(await runEmployeeImport(stage.db, store, { run, now })).toBe('imported');
  expect((await hr().get(`/v1/imports/${run}`)).body.changes.employees).toMatchObject({ created: 1, unchanged: 0 });
  expect(await filesKept()).toBe(0);
});
