import { mkdtemp, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { checkStore } from '../../db/documents/check-store.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { pluck, type Reply } from '../api/counter.ts';
import { type Office, openOffice } from '../api/office.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { startClamd } from './clamd.ts';
import { countDocuments, download, type Listed } from './download.ts';
import { formOf, smallJpeg, smallPng } from './files.ts';
import { infected, refusedFiles } from './refused-files.ts';

let office: Office;
let folder: string;
let number: string;
let clamd: Awaited<ReturnType<typeof startClamd>>;
const maxBytes = 200_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-documents-'));
  clamd = await startClamd();
  const documents = openDocumentDesk({ folder, maxBytes, scanner: { host: '127.0.0.1', port: clamd.port } });
  office = await openOffice({ documents });
  number = (await office.propose({ initiator: 'own-request' })).body.caseNumber as string;
});
afterAll(async () => {
  await office.close();
  await clamd.stop();
  await rm(folder, { recursive: true });
});

const handIn = (who: string, form: FormData): Promise<Reply> =>
  office.as(who).send(`/v1/cases/${number}/documents`, { method: 'POST', body: form });
const list = async (who = 'hr-officer') =>
  (await office.as(who).get(`/v1/cases/${number}/documents`)).body as {
    checklist: { kind: string; state: string }[];
    documents: Listed[];
  };
const lineOf = async (kind: string) => (await list()).checklist.find((line) => line.kind === kind);
const judge = (who: string, id: string, body: object) => office.as(who).post(`/v1/documents/${id}/verdict`, body);
const rows = () => countDocuments(office);

describe('handing in', () => {
  it('keeps a file byte for byte, once, and gives it back as a download', async () => {
    expect(await lineOf('D2')).toMatchObject({ state: 'missing', required: true, issuer: 'employee' });
    const pdf = smallPdf('Surat permohonan');
    const first = await handIn('pegawai', formOf('D2', pdf, 'Surat permohonan é.pdf'));
    expect(first).toMatchObject({
      status: 201,
      body: { verdict: 'pending', scan: 'clean', mediaType: 'application/pdf' },
    });
    const again = await handIn('pegawai', formOf('D2', pdf, 'nama lain.pdf'));
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id, fileName: 'Surat permohonan é.pdf' } });
    expect(await rows()).toBe(1);
    expect(await lineOf('D2')).toMatchObject({ state: 'pending' });

    for (const who of ['pegawai', 'hr-officer', 'panel1', 'auditor']) {
      const { status, bytes, headers } = await download(office, who, first.body.id as string);
      expect({ who, status, same: bytes.equals(pdf) }).toEqual({ who, status: 200, same: true });
      expect(headers.get('content-type')).toBe('application/pdf');
      expect(headers.get('content-disposition')).toBe(
        `attachment; filename="Surat permohonan e.pdf"; filename*=UTF-8''Surat%20permohonan%20%C3%A9.pdf`,
      );
      expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect((await download(office, 'operator', first.body.id as string)).status).toBe(403);
    const events = pluck((await office.as('hr-officer').get(`/v1/cases/${number}/timeline`)).body.items, 'action');
    expect(events.filter((action) => action === 'document-received')).toHaveLength(1);
    const read = await office.stage.db
      .selectFrom('dossier_access')
      .selectAll()
      .where('kind', '=', 'case-document')
      .execute();
    expect(read.length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(office.counter.log)).not.toContain('permohonan');
  });

  it('takes pictures for what they are', async () => {
    expect((await handIn('pegawai', formOf('D6', smallPng(), 'sk.png'))).body).toMatchObject({
      mediaType: 'image/png',
    });
    expect((await handIn('pegawai', formOf('D6', smallJpeg(), 'sk.jpg'))).body).toMatchObject({
      mediaType: 'image/jpeg',
    });
  });

  const pdf = smallPdf('Berkas');
  it.each(refusedFiles(maxBytes))('refuses with %s (%i), and changes nothing', async (code, status, file, name) => {
    const before = await rows();
    const reply = await handIn('pegawai', formOf('D6', file, name));
    expect({ status: reply.status, code: reply.body.code }).toEqual({ status, code });
    expect(reply.body.wayOut).not.toBe('');
    expect(await rows()).toBe(before);
  });

  it('tells the watch of a virus: who and in which case, no name of a file', async () => {
    await handIn('hr-officer', formOf('D6', infected, 'virus-kedua.pdf'));
    const told = office.counter.log.filter(({ event }) => event === 'virus-found');
    const account = office.stage.agency.accounts['hr-officer'];
    expect(told.at(-1)).toMatchObject({ account, caseNumber: number });
    expect(JSON.stringify(told)).not.toContain('kedua');
  });

  it('names what is wrong with the form itself', async () => {
    const codeOf = async (form: FormData) => (await handIn('hr-officer', form)).body.code as string;
    const without = new FormData();
    without.set('kind', 'D6');
    expect(await codeOf(without)).toBe('invalid-field');
    expect(await codeOf(formOf('D77', pdf, 'x.pdf'))).toBe('invalid-field');
    expect(await codeOf(formOf('D6', pdf, 'x.pdf', { colour: 'red' }))).toBe('unknown-field');
    expect(await codeOf(formOf('D5', pdf))).toBe('document-signature-missing');
    const signed = { signatoryClass: 'jpt-pratama', signedOn: '2090-01-01', signedNumber: '800/1' };
    expect(await codeOf(formOf('D5', pdf, 'D5.pdf', signed))).toBe('document-signed-in-future');
    expect(await codeOf(formOf('D6', pdf, 'x.pdf', { supersedes: crypto.randomUUID() }))).toBe('document-unknown');
    expect((await office.as('pegawai').post(`/v1/cases/${number}/documents`, { kind: 'D6' })).body.code).toBe(
      'unsupported-media-type',
    );
    const broken = {
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nnot',
    };
    expect((await office.as('pegawai').send(`/v1/cases/${number}/documents`, broken)).body.code).toBe(
      'upload-malformed',
    );
  });

  it('takes from each only what is theirs', async () => {
    const codeOf = async (who: string, kind: string, more = {}) =>
      (await handIn(who, formOf(kind, smallPdf(`${who} ${kind}`), `${kind}.pdf`, more))).body.code as
        string | undefined;
    expect(await codeOf('pegawai', 'D1')).toBe('document-kind-not-yours');
    expect(await codeOf('pegawai', 'D2', { onBehalfOf: 'receiving-authority' })).toBe('document-kind-not-yours');
    expect(await codeOf('inspectorate-officer', 'D9')).toBeUndefined();
    expect(await codeOf('organisation-officer', 'D9')).toBe('document-kind-not-yours');
    expect(await codeOf('hr-officer', 'D1', { onBehalfOf: 'receiving-agency' })).toBeUndefined();
    expect(await codeOf('auditor', 'D9')).toBe('not-allowed');
    expect((await list()).documents.at(-1)).toMatchObject({ kind: 'D1', onBehalfOf: 'receiving-agency' });
  });
});

describe('the store and the scanner', () => {
  it('keeps a file while the scanner is away, and gives it to nobody else before it was seen', async () => {
    const { port } = clamd;
    await clamd.stop();
    const { body } = await handIn('pegawai', formOf('other', smallPdf('Belum dipindai')));
    expect(body.scan).toBe('waiting');
    expect((await download(office, 'pegawai', body.id as string)).status).toBe(200);
    expect((await download(office, 'hr-officer', body.id as string)).status).toBe(409);
    expect((await judge('hr-officer', body.id as string, { verdict: 'accepted' })).body.code).toBe(
      'document-not-scanned',
    );

    clamd = await startClamd(port);
    expect((await download(office, 'hr-officer', body.id as string)).status).toBe(200);
    expect((await office.as('hr-officer').get(`/v1/documents/${body.id}`)).body.scan).toBe('clean');
  });

  it('finds a file that is gone, and sweeps away what nobody names', async () => {
    const { store } = openDocumentDesk({ folder, maxBytes });
    const { body } = await handIn('pegawai', formOf('other', smallPdf('Akan hilang')));
    const sha256 = body.sha256 as string;
    await unlink(join(folder, sha256.slice(0, 2), sha256));
    expect((await download(office, 'hr-officer', body.id as string)).status).toBe(410);
    // The other one is of the document above that named one it did not replace.
    const orphan = await store.put(smallPdf('Tanpa baris'));
    const inTwoHours = new Date(Date.now() + 7_200_000);
    const check = (remove: boolean, now = inTwoHours) =>
      checkStore(office.stage.db, store, { read: true, remove, now });
    expect(await check(true, new Date())).toMatchObject({ missing: [body.id], damaged: [], removed: 0 });
    expect(await check(true)).toMatchObject({ missing: [body.id], damaged: [], orphans: 2, removed: 2 });
    expect(await store.exists(orphan)).toBe(false);
    // Sent again, the same file mends it.
    expect((await handIn('pegawai', formOf('other', smallPdf('Akan hilang')))).status).toBe(200);
    expect(await check(false)).toMatchObject({ missing: [], orphans: 0 });
  });
});

describe('the intake check over HTTP', () => {
  it('sends back, asks for exactly that, and accepts the better file', async () => {
    const current = async () => (await list()).documents.filter((document) => document.supersededBy === null);
    const verdicts = async (special: Record<string, object>) =>
      (await current())
        .filter(({ verdict }) => verdict === 'pending')
        .map(({ id, kind }) => ({ id, verdict: 'accepted', ...special[kind] }));
    const check = async (form: object) => {
      const { id } = await office.openTask(number, 'intake-check');
      return office.as('hr-officer').post(`/v1/tasks/${id}/completion`, { form });
    };
    const back = { D2: { verdict: 'repair', reasons: ['illegible'], note: 'Halaman dua buram.' } };
    expect((await check({ decision: 'complete' })).body.code).toBe('documents-not-accepted');
    expect((await check({ decision: 'complete', documents: await verdicts(back) })).body.code).toBe(
      'documents-not-accepted',
    );
    expect(await check({ decision: 'incomplete', documents: await verdicts(back) })).toMatchObject({ status: 200 });

    const { id } = await office.openTask(number, 'complete-documents');
    const task = (await office.as('pegawai').get(`/v1/tasks/${id}`)).body;
    const asked = (task.context.documents.files as Listed[]).filter(({ verdict }) => verdict === 'repair');
    expect(asked).toMatchObject([{ kind: 'D2', reasons: ['illegible'], note: 'Halaman dua buram.' }]);
    const seen = (await list('pegawai')).documents.find(({ kind }) => kind === 'D2');
    expect(seen!.reasons).toEqual([{ code: 'illegible', text: expect.stringContaining('pindai ulang') }]);
    const repaired = { form: { documents: ['Surat permohonan'] } };
    const tooEarly = await office.as('pegawai').post(`/v1/tasks/${id}/completion`, repaired);
    expect(tooEarly.body).toMatchObject({ code: 'documents-still-owed', detail: expect.stringContaining('D2') });
    const better = await handIn('pegawai', formOf('D2', smallPdf('Surat permohonan yang jelas')));
    expect((await current()).filter(({ kind }) => kind === 'D2').map((document) => document.id)).toEqual([
      better.body.id,
    ]);
    expect((await office.as('pegawai').post(`/v1/tasks/${id}/completion`, repaired)).status).toBe(200);
    expect(await check({ decision: 'complete', documents: await verdicts({}) })).toMatchObject({ status: 200 });
    expect(await lineOf('D2')).toMatchObject({ state: 'accepted' });
    expect(
      (await handIn('pegawai', formOf('D2', smallPdf('Lagi'), 'D2.pdf', { supersedes: better.body.id }))).body.code,
    ).toBe('document-already-accepted');
  });

  it('accepts a late document until the decree is signed, tells the employee, and the same word again is nothing new', async () => {
    const late = (await handIn('pegawai', formOf('D6', smallPdf('SK terlambat')))).body.id as string;
    expect((await judge('pegawai', late, { verdict: 'accepted' })).body.code).toBe('not-allowed');
    expect((await judge('hr-officer', late, { verdict: 'repair' })).body.code).toBe('document-reasons-missing');
    const word = { verdict: 'repair', reasons: ['outdated'] };
    expect((await judge('hr-officer', late, word)).body).toMatchObject({ verdict: 'repair' });
    expect((await judge('hr-officer', late, word)).status).toBe(200);
    expect((await judge('hr-admin', late, { verdict: 'accepted' })).body.code).toBe('document-already-judged');
    const letters = (await office.as('pegawai').get('/v1/notifications')).body.items as { kind: string }[];
    expect(letters.filter(({ kind }) => kind === 'document-judged')).toHaveLength(1);

    const next = (await handIn('pegawai', formOf('D6', smallPdf('SK terbaru')))).body.id as string;
    expect((await judge('hr-officer', late, { verdict: 'accepted' })).body.code).toBe('document-superseded');
    const player = CasePlayer.of({ ...office.stage, db: office.stage.db }, number);
    await player.playUntil('decree-receipt');
    expect((await judge('hr-officer', next, { verdict: 'accepted' })).body.code).toBe('decree-signed');
  });
});
