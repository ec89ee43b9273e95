import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type Office, openOffice } from '../api/office.ts';

let office: Office;
let number: string;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const reason = 'Pemegang tugas sudah dua minggu tidak dapat dihubungi.';

async function ask(who: string, taskId: string, changes: object = {}) {
  return office.as(who).post(`/v1/cases/${number}/overrides`, { kind: 'skip-task', taskId, reason, ...changes });
}

beforeEach(async () => {
  const reply = await office.propose();
  if (reply.status === 201) number = reply.body.caseNumber as string;
});

async function toConsultation(): Promise<string> {
  for (const kind of ['vacancy-check', 'intake-check', 'performance-evaluation', 'competency-assessment'] as const)
    await office.answer(number, kind);
  return (await office.openTask(number, 'release-opinion')).id;
}

it('skips a stuck step when a second person confirms, and leaves its mark', async () => {
  const task = await toConsultation();
  const asked = await ask('hr-admin', task);
  expect(asked).toMatchObject({
    status: 201,
    body: { state: 'requested', requestedBy: 'hr-admin', confirmedBy: null },
  });
  const path = `/v1/overrides/${asked.body.id}/confirmation`;
  expect(await office.as('hr-admin').post(path)).toMatchObject({
    status: 403,
    body: { code: 'override-needs-second-person' },
  });
  expect((await office.as('hr-officer').post(path)).status).toBe(403);
  expect(await office.as('appointing-authority').post(path)).toMatchObject({
    status: 200,
    body: { state: 'confirmed', confirmedBy: 'appointing-authority' },
  });
  // The same word again is the same answer.
  expect((await office.as('appointing-authority').post(path)).status).toBe(200);

  const hr = office.as('hr-officer');
  expect((await hr.get(`/v1/cases/${number}`)).body.overridden).toBe(true);
  expect((await hr.get(`/v1/tasks/${task}`)).body).toMatchObject({ state: 'cancelled', answers: null });
  const timeline = (await hr.get(`/v1/cases/${number}/timeline`)).body.items as {
    action: string;
    actor: object;
    detail: object;
  }[];
  expect(timeline.find(({ action }) => action === 'task-skipped')).toMatchObject({
    actor: { name: 'appointing-authority' },
    detail: { requestedBy: office.stage.agency.accounts['hr-admin'], override: asked.body.id },
  });
  expect((await hr.get(`/v1/cases/${number}/audit`)).body.chain).toBe('ok');
  expect((await hr.get(`/v1/cases/${number}/overrides`)).body.items).toHaveLength(1);

  // The others still speak, and the case goes on without the one.
  await office.answer(number, 'acceptance-opinion');
  await office.answer(number, 'employee-answer');
  await office.openTask(number, 'analyst-recommendation');
  await office.withdraw(number);
});

it('never skips what somebody decides, votes, certifies or says for themselves', async () => {
  const { id } = await office.openTask(number, 'vacancy-check');
  expect(await ask('hr-admin', id)).toMatchObject({ status: 409, body: { code: 'task-not-skippable' } });
  await toConsultation();
  const { id: answer } = await office.openTask(number, 'employee-answer');
  expect(await ask('hr-admin', answer)).toMatchObject({ status: 409, body: { code: 'task-not-skippable' } });
  await office.answer(number, 'release-opinion');
  await office.answer(number, 'acceptance-opinion');
  await office.answer(number, 'employee-answer');
  for (const kind of ['analyst-recommendation', 'session-convening', 'session-attendance'] as const)
    await office.answer(number, kind);
  const { id: vote } = await office.openTask(number, 'panel-vote');
  expect(await ask('hr-admin', vote)).toMatchObject({ status: 409, body: { code: 'task-not-skippable' } });
  await office.withdraw(number);
});

it('extends a deadline within bounds', async () => {
  const { id } = await office.openTask(number, 'vacancy-check');
  const in30Days = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const asked = await ask('hr-admin', id, { kind: 'extend-deadline', dueAt: in30Days });
  expect(asked).toMatchObject({ status: 201, body: { dueAt: in30Days } });
  for (const dueAt of [new Date().toISOString(), new Date(Date.now() + 90 * 86_400_000).toISOString()])
    expect(await ask('hr-admin', id, { kind: 'extend-deadline', dueAt })).toMatchObject({
      status: 422,
      body: { code: 'deadline-out-of-range' },
    });
  expect((await office.as('appointing-authority').post(`/v1/overrides/${asked.body.id}/confirmation`)).status).toBe(
    200,
  );
  expect((await office.as('hr-officer').get(`/v1/tasks/${id}`)).body).toMatchObject({
    dueAt: in30Days,
    overdue: false,
  });
  await office.withdraw(number);
});

it('lapses when nobody confirms in time, and is of no use once the task is done', async () => {
  const { id } = await office.openTask(number, 'vacancy-check');
  const dueAt = new Date(Date.now() + 30 * 86_400_000).toISOString();
  const asked = await ask('hr-admin', id, { kind: 'extend-deadline', dueAt });
  const late = await office.stage.db
    .insertInto('case_override')
    .values({
      ...{ case_number: number, task_id: id, kind: 'extend-deadline', due_at: dueAt, reason },
      requested_by: office.stage.agency.accounts['hr-admin']!,
      ...{ requested_at: '2026-01-01T00:00:00Z', expires_at: '2026-01-08T00:00:00Z' },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect(await office.as('appointing-authority').post(`/v1/overrides/${late.id}/confirmation`)).toMatchObject({
    status: 409,
    body: { code: 'override-lapsed' },
  });
  await office.answer(number, 'vacancy-check');
  expect(await office.as('appointing-authority').post(`/v1/overrides/${asked.body.id}/confirmation`)).toMatchObject({
    status: 409,
    body: { code: 'task-not-open' },
  });
  expect((await office.as('hr-officer').get(`/v1/cases/${number}`)).body.overridden).toBe(false);
  await office.withdraw(number);
});

it('is asked for by the HR administrator alone, with a reason, and only of a task of that case', async () => {
  const { id } = await office.openTask(number, 'vacancy-check');
  expect((await ask('hr-officer', id)).status).toBe(403);
  expect(await ask('hr-admin', id, { reason: 'macet' })).toMatchObject({
    status: 422,
    body: { code: 'invalid-field' },
  });
  expect((await ask('hr-admin', '2020-000001-01')).status).toBe(404);
  expect(
    (await office.as('appointing-authority').post(`/v1/overrides/${crypto.randomUUID()}/confirmation`)).status,
  ).toBe(404);
  await office.withdraw(number);
});
