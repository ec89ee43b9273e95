import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { type Office, openOffice } from '../api/office.ts';
import { countDocuments } from '../documents/download.ts';
import { formOf } from '../documents/files.ts';

let office: Office;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-size-'));
  office = await openOffice({ documents: openDocumentDesk({ folder, maxBytes: 3_000_000 }) });
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

it('the size that a case keeps in its policy binds its files, below the limit of the service', async () => {
  const { today } = (await office.as('auditor').get('/v1/policy/parameters')).body;
  const changed = await office.as('hr-admin').post('/v1/policy/changes', {
    ...{ key: 'document.maxMegabytes', value: 1, startsOn: today, expectedVersion: 0 },
    reason: 'Ruang simpan dinas terbatas sampai akhir tahun.',
  });
  expect(changed.status).toBe(201);
  const number = (await office.propose({ initiator: 'own-request' })).body.caseNumber as string;
  const handIn = (pdf: Buffer) =>
    office
      .as('pegawai')
      .send(`/v1/cases/${number}/documents`, { method: 'POST', body: formOf('D2', pdf, 'surat.pdf') });
  const padded = Buffer.concat([smallPdf('Surat'), Buffer.alloc(1_048_576)]);
  expect(await handIn(padded)).toMatchObject({ status: 413, body: { code: 'document-too-large' } });
  expect(await countDocuments(office)).toBe(0);
  expect((await handIn(smallPdf('Surat'))).status).toBe(201);
});
