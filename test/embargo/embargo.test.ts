import { afterAll, beforeAll, expect, it } from 'vitest';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { pluck } from '../api/counter.ts';
import { type Office, openOffice } from '../api/office.ts';

let office: Office;
let number: string;

beforeAll(async () => {
  office = await openOffice();
  number = (await office.propose({ embargo: true })).body.caseNumber as string;
});
afterAll(() => office.close());

const caseOf = async (who: string) =>
  (await office.as(who).get(`/v1/cases/${number}`)).body as { target: object | null; benefitSheet: object | null };
const lineOf = async (who: string) =>
  ((await office.as(who).get('/v1/cases')).body.items as { caseNumber: string; target: object | null }[]).find(
    (line) => line.caseNumber === number,
  );

const seeing = ['hr-officer', 'hr-admin', 'panel1', 'panel-chair', 'authorized-official', 'appointing-authority'];

it('shows the target post to those who weigh the case, and hides it from everybody else', async () => {
  for (const who of seeing) {
    expect((await caseOf(who)).target, who).toMatchObject({ unitId: 'BAPPEDA' });
    expect((await lineOf(who))!.target, who).not.toBeNull();
  }
  for (const who of ['auditor', 'operator', 'pegawai']) {
    const hidden = await caseOf(who);
    expect(hidden, who).toMatchObject({
      target: null,
      benefitSheet: null,
      reason: null,
      embargoed: true,
      stage: 'intake',
    });
    expect((await lineOf(who))!.target, who).toBeNull();
    expect(JSON.stringify(hidden), who).not.toMatch(/BAPPEDA|penelaah|Bappeda/i);
    const timeline = await office.as(who).get(`/v1/cases/${number}/timeline`);
    expect(timeline.body.items.length, who).toBeGreaterThan(2);
    expect(JSON.stringify(timeline.body), who).not.toMatch(/BAPPEDA|penelaah/i);
    expect(JSON.stringify((await office.as(who).get('/v1/tasks?scope=agency')).body), who).not.toMatch(/BAPPEDA/i);
  }
  // Asking by the unit tells nothing either.
  expect(pluck((await office.as('auditor').get('/v1/cases?unit=BAPPEDA')).body.items, 'caseNumber')).not.toContain(
    number,
  );
  expect(pluck((await office.as('hr-admin').get('/v1/cases?unit=BAPPEDA')).body.items, 'caseNumber')).toContain(number);
});

it('tells operators nothing by way of Temporal', async () => {
  const described = await office.stage.client.workflow.getHandle(mutationCaseId(number)).describe();
  expect(described.staticSummary).not.toContain('BAPPEDA');
  expect(JSON.stringify(described.typedSearchAttributes.getAll())).not.toContain('BAPPEDA');
});

it('shows it with a step that needs it, not with others', async () => {
  const { id: vacancy } = await office.openTask(number, 'vacancy-check');
  expect((await office.as('organisation-officer').get(`/v1/tasks/${vacancy}`)).body.context.standard).toHaveLength(9);
  await office.answer(number, 'vacancy-check');
  await office.answer(number, 'intake-check');
  const { id } = await office.openTask(number, 'performance-evaluation');
  expect((await office.as('kepala-DKPP').get(`/v1/tasks/${id}`)).body.context).toEqual({});
  expect((await caseOf('kepala-DKPP')).target).toBeNull();
});

it('tells the employee with the consultation', async () => {
  await office.answer(number, 'performance-evaluation');
  expect((await caseOf('pegawai')).target).toBeNull();
  await office.answer(number, 'competency-assessment');
  const { id } = await office.openTask(number, 'acceptance-opinion');
  expect(await caseOf('pegawai')).toMatchObject({ target: { unitId: 'BAPPEDA' }, embargoed: true });
  expect((await caseOf('pegawai')).benefitSheet).not.toBeNull();
  expect((await office.as('kepala-BAPPEDA').get(`/v1/tasks/${id}`)).status).toBe(200);
  expect((await caseOf('kepala-BAPPEDA')).target).not.toBeNull();
  // Whose unit it is would tell the others.
  expect(JSON.stringify(await caseOf('auditor'))).not.toContain('BAPPEDA');
  expect((await office.as('auditor').get(`/v1/tasks/${id}`)).body).toMatchObject({ holder: null, context: {} });
});

it('keeps on record who saw it early, for the auditor', async () => {
  const reads = await office.as('auditor').get(`/v1/cases/${number}/embargo-reads`);
  expect(reads.status).toBe(200);
  const names = new Set(pluck(reads.body.items, 'name'));
  for (const who of [...seeing, 'pegawai', 'kepala-BAPPEDA', 'organisation-officer']) expect(names).toContain(who);
  for (const who of ['auditor', 'operator', 'kepala-DKPP']) expect(names).not.toContain(who);
  expect((await office.as('hr-admin').get(`/v1/cases/${number}/embargo-reads`)).status).toBe(403);
  expect((await office.as('pegawai').get(`/v1/cases/${number}/embargo-reads`)).status).toBe(403);
});

it('ends with the publication', async () => {
  const path = `/v1/cases/${number}/publication`;
  const body = { reason: 'Pengumuman hasil seleksi hari ini.' };
  expect((await office.as('auditor').post(path, body)).status).toBe(403);
  expect(await office.as('hr-officer').post(path, body)).toMatchObject({ status: 200, body: { embargoed: false } });
  expect((await office.as('hr-officer').post(path, body)).status).toBe(200);
  for (const who of ['auditor', 'operator', 'kepala-DKPP'])
    expect(await caseOf(who), who).toMatchObject({ target: { unitId: 'BAPPEDA' }, embargoed: false });
  const timeline = await office.as('auditor').get(`/v1/cases/${number}/timeline`);
  expect(pluck(timeline.body.items, 'action')).toContain('case-published');
  const early = (await office.as('auditor').get(`/v1/cases/${number}/embargo-reads?limit=100`)).body.items
    .length as number;
  await caseOf('hr-admin');
  expect((await office.as('auditor').get(`/v1/cases/${number}/embargo-reads?limit=100`)).body.items).toHaveLength(
    early,
  );
  await office.withdraw(number);
});

it('is refused where there is no embargo', async () => {
  number = (await office.propose()).body.caseNumber as string;
  expect((await caseOf('auditor')).target).not.toBeNull();
  const body = { reason: 'Pengumuman hasil seleksi hari ini.' };
  expect(await office.as('hr-officer').post(`/v1/cases/${number}/publication`, body)).toMatchObject({
    status: 409,
    body: { code: 'case-not-embargoed' },
  });
  await office.withdraw(number);
});

it('ends by itself with the receipt of the decree', async () => {
  number = (await office.propose({ embargo: true })).body.caseNumber as string;
  const { accounts } = office.stage.agency;
  for (let tries = 0; tries < 400; tries++) {
    const row = await office.stage.db
      .selectFrom('mutation_case')
      .select(['published_at', 'stage'])
      .where('case_number', '=', number)
      .executeTakeFirstOrThrow();
    if (row.published_at !== null) break;
    const task = await office.stage.db
      .selectFrom('task')
      .selectAll()
      .where('case_number', '=', number)
      .where('state', '=', 'open')
      .orderBy('id')
      .executeTakeFirst();
    if (!task) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      continue;
    }
    const usual = await office.usual(task.kind as Parameters<Office['usual']>[0]);
    await office.counter.as(task.account_id ?? accounts[task.role]).post(`/v1/tasks/${task.id}/completion`, usual);
  }
  expect(await caseOf('operator')).toMatchObject({ target: { unitId: 'BAPPEDA' }, embargoed: false });
  const { body } = await office.as('auditor').get(`/v1/cases/${number}/timeline`);
  const [published] = (body.items as { action: string; actor: unknown }[]).filter(
    ({ action }) => action === 'case-published',
  );
  expect(published).toMatchObject({ actor: null });
});
