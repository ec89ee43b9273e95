import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRows } from './count-rows.ts';
import { pluck } from './counter.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('reading a case', () => {
  let number: string;
  beforeAll(async () => {
    await office.withdraw((await office.propose()).body.caseNumber as string);
    number = (await office.propose()).body.caseNumber;
    await office.answer(number, 'intake-check');
    await office.answer(number, 'vacancy-check');
    await office.answer(number, 'performance-evaluation');
    await office.answer(number, 'competency-assessment');
    await office.openTask(number, 'employee-answer');
  });

  it('shows where it is and what was found', async () => {
    const { body, status } = await office.as('hr-officer').get(`/v1/cases/${number}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ stage: 'consultation', origin: { unitId: 'DKPP' }, target: { unitId: 'BAPPEDA' } });
    expect(pluck(body.stages, 'state').slice(0, 5)).toEqual(['done', 'done', 'done', 'now', 'ahead']);
    expect(body.stages[3].waitingFor.length).toBe(3);
    expect(body.evaluation.reasons).toBeTruthy();
    expect(body.assessment.jpm).toBeTypeOf('number');
    expect(body.benefitSheet).not.toBeNull();
    expect(body.temporalUrl).toBe(`http://temporal.test/namespaces/default/workflows/mutation-case-${number}`);
  });

  it('is open to the employee it is about, and to nobody without a part in it', async () => {
    const own = await office.as('pegawai').get(`/v1/cases/${number}`);
    expect(own.status).toBe(200);
    expect(own.body.temporalUrl).toBeNull();
    expect(own.body.evaluation.reasons).toBeTruthy();
    expect(pluck((await office.as('pegawai').get('/v1/cases')).body.items, 'caseNumber')).toContain(number);
    expect((await office.as('kepala-DKPP').get(`/v1/cases/${number}`)).status).toBe(200);
    expect((await office.as('kepala-SETDA').get(`/v1/cases/${number}`)).status).toBe(403);
    expect((await office.as('kepala-SETDA').get('/v1/cases')).body.items).toEqual([]);
    expect((await office.as('pegawai').get(`/v1/cases/${number}/audit`)).status).toBe(403);
  });

  it('is not there for a reader from another agency', async () => {
    await office.stage.db
      .insertInto('agency')
      .values({ id: 'sleman', name: 'Sleman', kind: 'regency' })
      .onConflict((on) => on.doNothing())
      .execute();
    const { id } = await office.stage.db
      .insertInto('account')
      .values({ name: 'hr sleman', agency_id: 'sleman', recorded_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow();
    await office.stage.db.insertInto('account_role').values({ account_id: id, role: 'hr-officer' }).execute();
    const stranger = office.counter.as(id);
    expect((await stranger.get(`/v1/cases/${number}`)).status).toBe(404);
    expect((await stranger.get(`/v1/employees/${office.stage.agency.employeeId}`)).status).toBe(404);
    const { id: task } = await office.openTask(number, 'employee-answer');
    expect((await stranger.get(`/v1/tasks/${task}`)).status).toBe(404);
    expect((await stranger.get('/v1/tasks?scope=agency')).body.items).toEqual([]);
    expect((await stranger.post(`/v1/cases/${number}/withdrawal`, { reason: 'Usulan dibatalkan.' })).status).toBe(404);
  });

  it('is listed by page and filter', async () => {
    const first = await office.as('hr-officer').get('/v1/cases?limit=1');
    expect(first.body.items).toHaveLength(1);
    expect(first.body.items[0].caseNumber).toBe(number);
    const second = await office.as('hr-officer').get(`/v1/cases?limit=1&after=${first.body.after}`);
    expect(second.body.items[0].caseNumber < number).toBe(true);
    expect(
      (await office.as('hr-officer').get('/v1/cases?stage=consultation&status=open&unit=DKPP')).body.items,
    ).toHaveLength(1);
    expect((await office.as('hr-officer').get('/v1/cases?unit=SETDA')).body.items).toEqual([]);
    expect(
      (await office.as('hr-officer').get('/v1/cases?status=closed&outcome=withdrawn')).body.items.length,
    ).toBeGreaterThan(0);
  });

  it('tells its timeline with names, and its chain holds', async () => {
    const { body } = await office.as('hr-officer').get(`/v1/cases/${number}/timeline`, { 'accept-language': 'en' });
    expect(body.items[0]).toMatchObject({
      seq: 1,
      action: 'case-opened',
      actor: { name: 'hr-officer', role: 'hr-officer' },
    });
    const count = pluck(body.items, 'seq').length;
    expect(pluck(body.items, 'seq')).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const evaluated = pluck(body.items, 'text').indexOf('Task completed: Evaluate the performance of the employee');
    expect(body.items[evaluated].actor).toEqual({ name: 'kepala-DKPP', role: 'supervisor' });
    const { body: audit } = await office.as('auditor').get(`/v1/cases/${number}/audit`);
    expect(audit).toMatchObject({ chain: 'ok', events: count, firstBrokenSeq: null });
    expect(audit.head).toBe(body.items[count - 1].hash);
  });

  it('is withdrawn once, and closed for every later word', async () => {
    const task = await office.openTask(number, 'employee-answer');
    expect(
      await office.as('appointing-authority').post(`/v1/cases/${number}/rescission`, { reason: 'Keputusan keliru.' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'case-undecided' },
    });
    expect(
      (await office.as('pegawai').post(`/v1/cases/${number}/withdrawal`, { reason: 'Saya tidak mau.' })).status,
    ).toBe(403);
    expect(await office.withdraw(number)).toMatchObject({ status: 200, body: { recalled: 'withdrawn' } });
    expect((await office.withdraw(number)).status).toBe(200);
    expect(
      await office.as('hr-officer').post(`/v1/cases/${number}/withdrawal`, { reason: 'Alasan yang lain lagi.' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'case-already-recalled' },
    });
    await expect
      .poll(async (): Promise<unknown> => (await office.as('hr-officer').get(`/v1/cases/${number}`)).body.outcome)
      .toBe('withdrawn');
    const rows = await countRows(office.stage.db);
    const { form } = await office.usual('employee-answer');
    expect(await office.as('pegawai').post(`/v1/tasks/${task.id}/completion`, { form })).toMatchObject({
      status: 409,
      body: { code: 'case-closed' },
    });
    expect(await countRows(office.stage.db)).toEqual(rows);
  });
});
