import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { buildRateWalls } from '../../api/http/rate-walls.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { type Counter, openCounter } from '../api/counter.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { pdfForm } from './decree-office.ts';

let database: FreshDatabase;
let db: Database;
let counter: Counter;
let agency: SmallAgency;

beforeAll(async () => {
  database = await freshDatabase();
  const owner = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(owner);
  await owner.destroy();
  db = openDatabase(database.appUrl);
  counter = await openCounter({
    ...{ db, client: {} as never, taskQueue: 'none' },
    documents: openDocumentDesk({ folder: '/nonexistent', maxBytes: 10_000 }),
    walls: buildRateWalls({
      ...{ readsPerMinute: 100, writesPerMinute: 100, failedSignInsPerMinute: 100, verificationsPerMinute: 3 },
    }),
  });
});
afterAll(async () => {
  await counter.close();
  await db.destroy();
  await database.drop();
});

it('answers an address so many checks a minute, by code and by file together, and everybody else as before', async () => {
  const anybody = counter.as(undefined);
  const byCode = () => anybody.get(`/v1/public/decrees/${'0'.repeat(24)}`);
  const byFile = () => anybody.send('/v1/public/decrees/verification', pdfForm(Buffer.from('%PDF-1.7')));
  expect([(await byCode()).status, (await byFile()).status, (await byCode()).status]).toEqual([404, 404, 404]);
  for (const ask of [byCode, byFile])
    expect(await ask()).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
  expect((await anybody.get('/health')).status).toBe(200);
});

it('takes the agency’s own words for its letters, version by version', async () => {
  const as = (alias: string) => counter.as(agency.accounts[alias]);
  const { version, form } = (await as('legal-officer').get('/v1/decree-form')).body;
  expect({ version, form }).toMatchObject({ version: 0, form: { signatoryTitle: 'BUPATI BANTUL' } });
  const own = { ...form, legalBasis: ['Peraturan Bupati Bantul Nomor 7 Tahun 2026 tentang Mutasi;'] };
  const change = (expectedVersion: number, changed: object) =>
    as('hr-admin').put('/v1/decree-form', { expectedVersion, form: changed });
  for (let again = 0; again < 2; again++)
    expect(await change(0, own)).toMatchObject({ status: 200, body: { version: 1, form: own } });
  expect(await change(0, form)).toMatchObject({ status: 409, body: { code: 'decree-form-changed' } });
  expect(await change(1, { ...own, legalBasis: [] })).toMatchObject({ status: 422 });
});
