import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Office, openOffice } from '../api/office.ts';
import { pluck } from '../api/counter.ts';

let office: Office;
let number: string;

beforeAll(async () => {
  office = await openOffice();
  number = (await office.propose()).body.caseNumber as string;
  for (const kind of [
    ...(['vacancy-check', 'intake-check', 'performance-evaluation', 'competency-assessment'] as const),
    ...(['release-opinion', 'acceptance-opinion', 'employee-answer', 'analyst-recommendation'] as const),
    ...(['session-convening', 'session-attendance'] as const),
  ])
    await office.answer(number, kind);
});
afterAll(() => office.close());

const body = { reason: 'Pegawai ini saudara sepupu saya.' };

it('takes away everything of the case from whoever steps back', async () => {
  const { id, holder } = await office.openTask(number, 'panel-vote');
  const member = office.counter.as(holder);
  expect((await member.get(`/v1/cases/${number}`)).status).toBe(200);
  expect(pluck((await member.get('/v1/cases')).body.items, 'caseNumber')).toContain(number);

  const another = office.counter.as(office.stage.agency.accounts['panel5']);
  expect(await another.post(`/v1/tasks/${id}/recusal`, body)).toMatchObject({ status: 403 });
  expect(await office.as('kepala-DKPP').post(`/v1/tasks/${id}/recusal`, body)).toMatchObject({ status: 403 });
  expect((await member.post(`/v1/tasks/${id}/recusal`, {})).status).toBe(422);

  expect(await member.post(`/v1/tasks/${id}/recusal`, body)).toMatchObject({ status: 200, body: { recused: true } });
  for (const path of [`/v1/cases/${number}`, `/v1/cases/${number}/timeline`, `/v1/tasks/${id}`])
    expect((await member.get(path)).status, path).toBe(404);
  expect((await member.post(`/v1/tasks/${id}/completion`, await office.usual('panel-vote'))).status).toBe(404);
  expect((await member.post(`/v1/tasks/${id}/recusal`, body)).status).toBe(404);
  // HR cannot bring them back by another seat of the same case.
  const { id: other } = await office.stage.db
    .selectFrom('task')
    .select('id')
    .where('case_number', '=', number)
    .where('account_id', '=', office.stage.agency.accounts['panel3']!)
    .executeTakeFirstOrThrow();
  const again = { accountId: holder, reason: 'Kursi ini kembali kosong.' };
  expect(await office.as('hr-officer').post(`/v1/tasks/${other}/assignment`, again)).toMatchObject({
    status: 409,
    body: { code: 'not-free' },
  });
  expect((await member.get('/v1/cases')).body.items).toEqual([]);
  expect((await member.get('/v1/tasks')).body.items).toEqual([]);
  expect((await member.get('/v1/notifications')).body.items).toEqual([]);
});

it('shuts out a member who is found to be tied to the employee', async () => {
  const { db, agency } = office.stage;
  const member = agency.accounts['panel5']!;
  expect((await office.counter.as(member).get(`/v1/cases/${number}`)).status).toBe(200);
  const head = await db
    .selectFrom('account')
    .select('employee_id')
    .where('id', '=', agency.accounts['kepala-SETDA']!)
    .executeTakeFirstOrThrow();
  // The head of the secretariat is given a seat on the panel, then the tie is found.
  await db
    .insertInto('account_role')
    .values({ account_id: agency.accounts['kepala-SETDA']!, role: 'panel-member' })
    .execute();
  const tied = office.as('kepala-SETDA');
  expect((await tied.get(`/v1/cases/${number}`)).status).toBe(200);
  await db
    .insertInto('relationship')
    .values({
      employee_id: agency.employeeId,
      other_employee_id: head.employee_id!,
      ...{ kind: 'family', source: 'test', recorded_at: new Date() },
    })
    .execute();
  expect((await tied.get(`/v1/cases/${number}`)).status).toBe(404);
  expect((await tied.get('/v1/cases')).body.items).toEqual([]);
});

it('is refused for a task that is no seat', async () => {
  const seated = office.stage.agency.accounts['panel3']!;
  const other = await office.stage.db
    .selectFrom('task')
    .select('id')
    .where('case_number', '=', number)
    .where('account_id', '=', seated)
    .executeTakeFirstOrThrow();
  await office.withdraw(number);
  expect(await office.counter.as(seated).post(`/v1/tasks/${other.id}/recusal`, body)).toMatchObject({
    status: 409,
    body: { code: 'task-not-open' },
  });
  number = (await office.propose()).body.caseNumber as string;
  const { id } = await office.openTask(number, 'intake-check');
  expect(await office.as('hr-officer').post(`/v1/tasks/${id}/recusal`, body)).toMatchObject({
    status: 409,
    body: { code: 'not-a-seat' },
  });
});
