import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { addDays } from '../../domain/iso-date.ts';
import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { type Office, openOffice } from '../api/office.ts';
import type { Reply } from '../api/counter.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { handIn } from '../harness/hand-in-documents.ts';
import { newMover } from '../harness/new-mover.ts';
import { readPdf } from '../paper/read-pdf.ts';

let office: Office;
let folder: string;
let today: string;
let caseNumber: string;
const reason = 'Katalog disesuaikan dengan kebutuhan tahun ini.';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-training-'));
  office = await openOffice({ documents: openDocumentDesk({ folder, maxBytes: 100_000 }) });
  today = await office.stage.today();
  const opened = await office.propose();
  caseNumber = opened.body.caseNumber as string;
  await CasePlayer.of(office.stage, caseNumber).playUntil('training-plan');
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

const tomorrow = () => addDays(today, 1);
const course = (changes: object = {}) => ({
  ...{ code: 'KOM-2', competency: 'komunikasi', title: { id: 'Menulis naskah dinas', en: 'Official writing' } },
  ...{ hours: 12, mode: 'online', provider: 'LAN RI', validFrom: today, reason, ...changes },
});

async function complete(kind: 'training-plan' | 'training-completion', form: object): Promise<Reply> {
  const { id, holder } = await office.openTask(caseNumber, kind);
  return office.counter.as(holder).post(`/v1/tasks/${id}/completion`, { form });
}

it('keeps the catalogue by date: versions are added, nothing is changed, nothing holds in the past', async () => {
  const officer = office.as('training-officer');
  expect((await officer.post('/v1/training-courses', course())).status).toBe(201);
  const later = course({ hours: 16, validFrom: tomorrow() });
  expect((await officer.post('/v1/training-courses', later)).body).toMatchObject({ hours: 16, offered: true });
  const past = await officer.post('/v1/training-courses', course({ validFrom: addDays(today, -1) }));
  expect([past.status, past.body.code]).toEqual([422, 'course-starts-in-past']);
  expect((await office.as('auditor').post('/v1/training-courses', course())).status).toBe(403);

  const hoursOn = async (on: string) => {
    const { body } = await office.as('pegawai').get(`/v1/training-courses?on=${on}`);
    return (body.items as { code: string; hours: number }[]).find(({ code }) => code === 'KOM-2')?.hours;
  };
  expect([await hoursOn(addDays(today, -1)), await hoursOn(today), await hoursOn(tomorrow())]).toEqual([
    undefined,
    12,
    16,
  ]);
  const end = { from: addDays(today, 30), reason };
  const ended = await officer.post('/v1/training-courses/KOM-2/withdrawal', end);
  expect(ended.body).toMatchObject({ code: 'KOM-2', offered: false, validFrom: end.from });
  expect((await officer.post('/v1/training-courses/KOSONG/withdrawal', end)).status).toBe(404);
});

it('schedules what is offered on the day', async () => {
  const officer = office.as('training-officer');
  const session = (changes: object) =>
    officer.post('/v1/training-sessions', {
      ...{ course: 'KOM', startsOn: tomorrow(), endsOn: tomorrow(), place: 'Aula BKPSDM', ...changes },
    });
  const codes = await Promise.all([
    session({ course: 'KOSONG' }),
    session({ course: 'KOM-2', startsOn: addDays(today, 31), endsOn: addDays(today, 31) }),
    session({ startsOn: addDays(today, -1) }),
    session({ endsOn: today }),
  ]);
  expect(codes.map(({ body }) => body.code as string)).toEqual([
    ...['course-unknown', 'course-not-offered', 'session-in-past', 'session-ends-before-start'],
  ]);
  expect((await session({ capacity: 20 })).body).toMatchObject({ code: 'KOM', capacity: 20, taken: 0 });
});

it('plans, enrols and completes with the certificate in the case, and with nothing less', async () => {
  const gaps = [
    { competency: 'komunikasi', decision: 'enrol' },
    { competency: 'orientasiPadaHasil', decision: 'enrol' },
  ];
  const unknown = await complete('training-plan', { courses: [{ ...gaps[0], course: 'KOSONG' }, gaps[1]] });
  expect([unknown.status, unknown.body.code]).toEqual([422, 'course-unknown']);
  expect(unknown.body.errors).toMatchObject([{ field: 'form.courses.0.course' }]);
  expect((await complete('training-plan', { courses: gaps })).status).toBe(200);

  const officer = office.as('training-officer');
  const enrol = async (item: number, sessionId: string) => {
    const { status, body } = await officer.post(`/v1/cases/${caseNumber}/training-enrolments`, { item, sessionId });
    return status === 200 ? (body.startsOn as string) : (body.code as string);
  };
  const schedule = async (code: string, capacity: number) => {
    const body = { course: code, startsOn: tomorrow(), endsOn: addDays(today, 2), place: 'Aula BKPSDM', capacity };
    return (await officer.post('/v1/training-sessions', body)).body.id as string;
  };
  const [writing, planning] = [await schedule('KOM', 1), await schedule('OPH', 1)];
  expect(await enrol(7, writing)).toBe('training-item-unknown');
  expect(await enrol(1, crypto.randomUUID())).toBe('session-unknown');
  expect(await enrol(1, planning)).toBe('session-of-other-course');
  expect(await enrol(1, writing)).toBe(tomorrow());
  expect(await enrol(1, writing)).toBe(tomorrow());
  await office.stage.db
    .insertInto('training')
    .values({
      ...{ case_number: caseNumber, item: 9, competency: 'perekatBangsa', course: 'OPH', hours: 1, status: 'planned' },
      ...{
        session_id: planning,
        enrolled_by: office.stage.agency.accounts['training-officer']!,
        enrolled_at: new Date(),
      },
    })
    .execute();
  expect(await enrol(2, planning)).toBe('session-full');

  const elsewhere = await newMover(office.stage.db);
  const other = await office.propose({ employeeId: elsewhere.employeeId, targetPostId: elsewhere.targetPost });
  const account = office.stage.agency.accounts['hr-officer']!;
  const foreign = await handIn(office.stage.db, {
    ...{ caseNumber: other.body.caseNumber as string, account, kind: 'training-certificate' },
  });
  const done = { result: 'completed', completedOn: today };
  expect((await complete('training-completion', done)).body.code).toBe('training-evidence-missing');
  const of = await complete('training-completion', { ...done, evidence: foreign });
  expect([of.status, of.body.code]).toEqual([422, 'training-evidence-unknown']);
  expect((await complete('training-completion', { result: 'waived', code: 'other' })).body.code).toBe(
    'waiver-without-reason',
  );

  const form = new FormData();
  form.set('kind', 'training-certificate');
  form.set('file', new Blob([new Uint8Array(smallPdf('Sertifikat'))], { type: 'application/pdf' }), 'sertifikat.pdf');
  const handed = await office.as('pegawai').send(`/v1/cases/${caseNumber}/documents`, { method: 'POST', body: form });
  expect([handed.status, handed.body.sha256]).toEqual([201, expect.stringMatching(/^[0-9a-f]{64}$/)]);
  const evidence = handed.body.id as string;
  expect((await officer.get(`/v1/documents/${evidence}`)).status).toBe(200);
  expect((await complete('training-completion', { ...done, evidence })).status).toBe(200);
  expect(await enrol(1, await schedule('KOM', 5))).toBe('training-not-owed');

  const { body } = await office.as('pegawai').get(`/v1/cases/${caseNumber}`);
  expect((body.training as object[])[0]).toMatchObject({
    ...{ item: 1, status: 'completed', evidenceDocument: evidence, completedOn: today, startsOn: tomorrow() },
  });
  const { employeeId } = office.stage.agency;
  const hours = await office.as('pegawai').get(`/v1/employees/${employeeId}/training`);
  expect(hours.body).toMatchObject({ owed: 20, completed: 20, remaining: 0 });
  expect((hours.body.unfinished as { item: number }[]).map(({ item }) => item)).toEqual([2, 9]);
  expect((await office.as('panel1').get(`/v1/employees/${employeeId}/training`)).status).toBe(403);
});

it('lays the sheet before those who may see it: as data, as a page, as a PDF', async () => {
  const base = `/v1/cases/${caseNumber}`;
  const sheets = await office.as('pegawai').get(`${base}/benefit-sheets`);
  expect(sheets.body.items).toMatchObject([{ current: true, acknowledgedAt: null, distanceKm: null }]);
  const html = await bytesOf('pegawai', 'en', `${base}/benefit-sheet.html`);
  expect(html.toString()).toContain('<article class="benefit-sheet" lang="en"');
  expect(html.toString()).toContain('<tr data-topic="distance"><th scope="row">Distance</th>');
  const paper = await readPdf(await bytesOf('hr-officer', 'id', `${base}/benefit-sheet.pdf`));
  expect(paper.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TH']));
  expect(paper.text.replaceAll(/\s+/g, ' ')).toContain('Aturan tunjangan');
  expect((await office.as('operator').get(`${base}/benefit-sheets`)).body.items).toEqual([]);
  expect((await office.as('operator').get(`${base}/benefit-sheet.html`)).status).toBe(404);
});

it('takes a question once, shows it with its answer, and none of anybody else', async () => {
  const path = `/v1/cases/${caseNumber}/questions`;
  const question = { addressee: 'unit', question: 'Siapa yang <b>mendampingi</b> saya?' };
  const first = await office.as('pegawai').post(path, question);
  expect([first.status, first.body]).toMatchObject([201, { number: 1, answer: null, dueAt: expect.any(String) }]);
  expect((await office.as('pegawai').post(path, question)).body.number).toBe(1);
  expect((await office.as('hr-officer').post(path, question)).status).toBe(403);
  const { id } = await office.openTask(caseNumber, 'question-for-unit');
  const task = await office.as('kepala-BAPPEDA').get(`/v1/tasks/${id}`);
  expect(task.body.context).toMatchObject({ question: { question: question.question } });
  expect((await office.answer(caseNumber, 'question-for-unit')).status).toBe(200);
  const { body } = await office.as('pegawai').get(`/v1/cases/${caseNumber}`);
  expect(body.questions).toMatchObject([{ number: 1, answeredBy: 'kepala-BAPPEDA' }]);
  const page = await bytesOf('pegawai', 'id', `/v1/cases/${caseNumber}/benefit-sheet.html`);
  expect(page.toString()).toContain('Siapa yang &lt;b&gt;mendampingi&lt;/b&gt; saya?');
});

it('records terms and places by date and source', async () => {
  const admin = office.as('hr-admin');
  const terms = {
    ...{ validFrom: '2026-01-01', jobGrade: 7, allowanceRupiah: 3_100_000 },
    ...{ rule: 'Menurut kelas jabatan', source: 'Peraturan Bupati (contoh)' },
  };
  expect((await admin.post('/v1/positions/penelaah/terms', terms)).status).toBe(201);
  const again = await admin.post('/v1/positions/penelaah/terms', terms);
  expect([again.status, again.body.code]).toEqual([409, 'terms-recorded-already']);
  const mended = await admin.post('/v1/positions/penelaah/terms', { ...terms, allowanceRupiah: 3_200_000 });
  expect(mended.body).toMatchObject({ allowanceRupiah: 3_200_000 });
  expect((await office.as('pegawai').get('/v1/positions/penelaah/terms')).body.items).toHaveLength(2);
  expect((await admin.post('/v1/positions/kosong/terms', terms)).status).toBe(404);

  const place = (location: object | null, unit = 'BAPPEDA') => admin.put(`/v1/units/${unit}/location`, { location });
  expect((await place({ latitude: -7.8868, longitude: 110.3329 })).status).toBe(200);
  // Latitude and longitude in the wrong order are no place in Indonesia.
  expect((await place({ latitude: 110.3329, longitude: -7.8868 })).status).toBe(422);
  expect((await place(null, 'KOSONG')).status).toBe(404);
});

it('takes no question once the case is closed', async () => {
  const closing = await office.as('appointing-authority').post(`/v1/cases/${caseNumber}/rescission`, { reason });
  expect(closing.status).toBe(200);
  const asked = await office.as('pegawai').post(`/v1/cases/${caseNumber}/questions`, {
    ...{ addressee: 'hr', question: 'Masih bolehkah saya bertanya?' },
  });
  expect([asked.status, asked.body.code]).toEqual([409, 'case-closed']);
});

async function bytesOf(alias: string, language: string, path: string): Promise<Buffer> {
  const token = await office.counter.tokenFor(office.stage.agency.accounts[alias]!);
  const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
  const reply = await fetch(office.counter.url + path, { headers });
  expect(reply.status).toBe(200);
  return Buffer.from(await reply.arrayBuffer());
}
