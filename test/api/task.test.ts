import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRows } from './count-rows.ts';
import { pluck } from './counter.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('a task', () => {
  let number: string;
  beforeAll(async () => {
    number = (await office.propose()).body.caseNumber;
  });
  afterAll(() => office.withdraw(number));

  it('stands in the inbox of whoever may do it, with its form', async () => {
    const { id } = await office.openTask(number, 'intake-check');
    const inbox = await office.as('hr-officer').get(`/v1/tasks?caseNumber=${number}`);
    expect(pluck(inbox.body.items, 'id')).toContain(id);
    expect((await office.as('assessor').get('/v1/tasks')).body.items).toEqual([]);
    expect((await office.as('auditor').get('/v1/tasks?scope=agency')).body.items.length).toBeGreaterThan(1);
    expect((await office.as('assessor').get('/v1/tasks?scope=agency')).status).toBe(403);

    const task = await office.as('hr-officer').get(`/v1/tasks/${id}`);
    expect(task.body).toMatchObject({ kind: 'intake-check', mayComplete: true, code: 'T01', answers: null });
    expect(task.body.form.properties.decision.enum).toEqual(['complete', 'incomplete', 'refused']);
    expect(task.body.context.standard).toHaveLength(9);
    expect((await office.as('assessor').get(`/v1/tasks/${id}`)).status).toBe(403);
  });

  it('is refused to the wrong role, and with a form that lacks something', async () => {
    const { id } = await office.openTask(number, 'vacancy-check');
    const rows = await countRows(office.stage.db);
    const path = `/v1/tasks/${id}/completion`;
    const { form } = await office.usual('vacancy-check');
    expect(await office.as('assessor').post(path, { form })).toMatchObject({
      status: 403,
      body: { code: 'not-your-task' },
    });
    expect(await office.as('pegawai').post(path, { form })).toMatchObject({
      status: 403,
      body: { code: 'self-dealing' },
    });
    const officer = office.as('organisation-officer');
    expect(await officer.post(path, { form: { vacancy: 'confirmed' } })).toMatchObject({
      status: 422,
      body: { code: 'invalid-field', errors: [{ field: 'form.reasons', rule: 'required' }] },
    });
    expect(await officer.post(path, { form: { ...form, extra: 1 } })).toMatchObject({
      status: 422,
      body: { code: 'unknown-field', errors: [{ field: 'form.extra', rule: 'unknown' }] },
    });
    expect(await officer.post(path, {})).toMatchObject({ status: 422, body: { code: 'invalid-field' } });
    const { id: intake } = await office.openTask(number, 'intake-check');
    expect(
      await office
        .as('hr-officer')
        .post(`/v1/tasks/${intake}/completion`, { form: { decision: 'incomplete' } }, { 'accept-language': 'en' }),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ rule: 'missing-documents-named', message: 'Name the missing documents.' }] },
    });
    expect(await countRows(office.stage.db)).toEqual(rows);
  });

  it('is handed over by HR, and not to whoever it concerns', async () => {
    const { id } = await office.openTask(number, 'vacancy-check');
    const path = `/v1/tasks/${id}/assignment`;
    const body = { accountId: office.stage.agency.accounts['auditor'], reason: 'Petugas sedang cuti tahunan.' };
    expect(await office.as('hr-officer').post(path, { ...body, accountId: crypto.randomUUID() })).toMatchObject({
      status: 422,
      body: { code: 'unknown-account' },
    });
    expect(
      await office.as('hr-officer').post(path, { ...body, accountId: office.stage.agency.accounts['pegawai'] }),
    ).toMatchObject({
      status: 403,
      body: { code: 'self-dealing' },
    });
    const reply = await office.as('hr-officer').post(path, body);
    expect(reply).toMatchObject({ status: 200, body: { holder: 'auditor' } });
    const told = await office.as('auditor').get('/v1/notifications?unread=true');
    expect(told.body.items[0]).toMatchObject({ taskId: id, kind: 'task-reassigned' });
    const read = await office.as('auditor').post(`/v1/notifications/${told.body.items[0].id}/read`);
    expect(read.status).toBe(200);
    expect((await office.as('hr-officer').post(`/v1/notifications/${told.body.items[0].id}/read`)).status).toBe(404);
    expect(
      await office.as('organisation-officer').post(`/v1/tasks/${id}/completion`, await office.usual('vacancy-check')),
    ).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
  });

  it('is completed once: the same again is the same answer, anything else is too late', async () => {
    const { id } = await office.openTask(number, 'vacancy-check');
    const { form } = await office.usual('vacancy-check');
    const path = `/v1/tasks/${id}/completion`;
    const replies = await Promise.all([1, 2, 3].map(() => office.as('auditor').post(path, { form })));
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
    expect(replies[0]!.body).toMatchObject({ state: 'completed', answers: form });
    const rows = await countRows(office.stage.db);
    expect((await office.as('auditor').post(path, { form })).status).toBe(200);
    expect(
      await office.as('auditor').post(path, { form: { vacancy: 'not-available', reasons: 'Formasi sudah dihapus.' } }),
    ).toMatchObject({ status: 409, body: { code: 'task-already-completed' } });
    expect(await office.as('organisation-officer').post(path, { form })).toMatchObject({
      status: 409,
      body: { code: 'task-already-completed' },
    });
    expect(await countRows(office.stage.db)).toEqual(rows);
  });
});
