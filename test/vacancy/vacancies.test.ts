import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Reply } from '../api/counter.ts';
import { type Office, openOffice } from '../api/office.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';

const reason = 'Dinilai paling sesuai menurut tim penilai kinerja.';
let office: Office;

beforeAll(async () => {
  office = await openOffice();
  // So that a period of interest can be lived through; the law's is three weeks.
  await office.stage.db
    .insertInto('policy_parameter')
    .values({
      ...{ agency_id: 'bantul', profile: 'standard', key: 'vacancy.interestPeriod', valid_at: '[2020-01-01,)' },
      ...{ value: JSON.stringify({ amount: 3, unit: 'second' }), recorded_at: new Date(), reason },
    })
    .execute();
});
afterAll(() => office.close());

function open(postId: string, key: string = crypto.randomUUID(), by = 'hr-officer'): Promise<Reply> {
  return office.as(by).post('/v1/vacancies', { postId }, { 'idempotency-key': key });
}

const key = () => ({ 'idempotency-key': crypto.randomUUID() });

async function reaches(id: string, state: string, round = 1): Promise<void> {
  const read = async (): Promise<string> => {
    const { body } = await office.as('hr-officer').get(`/v1/vacancies/${id}`);
    return `${body.state} ${body.round}`;
  };
  await expect.poll(read, { timeout: 20_000, interval: 50 }).toBe(`${state} ${round}`);
}

const visitor = (mover: Mover) => office.counter.as(mover.account);

it('opens once for a key, only for HR, and only a post of the agency that nobody holds', async () => {
  const mover = await newMover(office.stage.db);
  const key = crypto.randomUUID();
  const first = await open(mover.targetPost, key);
  expect(first).toMatchObject({ status: 201, body: { postId: mover.targetPost, origin: 'hr', outcome: null } });
  expect((await open(mover.targetPost, key)).body.id).toBe(first.body.id);
  expect(await open(mover.originPost, key)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  expect(await open(mover.targetPost)).toMatchObject({ status: 409, body: { code: 'vacancy-open-already' } });
  expect(await open(mover.originPost)).toMatchObject({
    status: 409,
    body: { code: 'post-occupied', errors: [{ field: 'postId' }] },
  });
  expect(await open('tidak-ada')).toMatchObject({ status: 422, body: { code: 'unknown-post' } });
  expect((await open(mover.targetPost, key, 'assessor')).status).toBe(403);
  expect((await office.as('hr-officer').post('/v1/vacancies', { postId: mover.targetPost })).status).toBe(400);
});

it('publishes criteria to everybody and what is handled to those who handle it', async () => {
  const mover = await newMover(office.stage.db);
  const { id } = (await open(mover.targetPost)).body;
  await reaches(id, 'published');
  const shown = (await visitor(mover).get(`/v1/vacancies/${id}`)).body;
  expect(shown.criteria).toMatchObject({ weights: { performance: 200 }, required: { integritas: 1 } });
  expect(shown).not.toHaveProperty('handling');
  expect((await office.as('hr-officer').get(`/v1/vacancies/${id}`)).body.handling).toMatchObject({
    interested: 0,
    matchRun: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  const list = (await visitor(mover).get('/v1/vacancies?status=open&limit=1')).body;
  expect(list.items).toMatchObject([{ id }]);
  const { number } = list.items[0];
  expect((await visitor(mover).get(`/v1/vacancies?number=${number}`)).body.items).toMatchObject([{ id }]);
  expect((await visitor(mover).get('/v1/vacancies?number=L-1999-000001')).body.items).toEqual([]);
  expect((await visitor(mover).get('/v1/vacancies?number=1')).status).toBe(422);
});

it('takes interest and withdrawal, asks the committee, and tells everybody how they stand, alone', async () => {
  const [mover, other] = [await newMover(office.stage.db), await newMover(office.stage.db)];
  const { id } = (await open(mover.targetPost)).body;
  await reaches(id, 'published');
  const at = `/v1/vacancies/${id}/interests`;
  for (const person of [mover, mover, other]) expect((await visitor(person).post(at)).status).toBe(200);
  expect((await visitor(other).send(at, { method: 'DELETE' })).body).toEqual({ vacancyId: id, interested: false });
  expect((await office.as('auditor').post(at)).status).toBe(403);
  expect((await visitor(mover).get(`/v1/vacancies/${id}/my-standing`)).status).toBe(404);
  await reaches(id, 'shortlisted');
  expect(await visitor(other).post(at)).toMatchObject({ status: 409, body: { code: 'interest-not-open' } });
  const chair = office.as('panel-chair');
  const task = await taskOf(id);
  expect(task).toMatchObject({ kind: 'shortlist-decision', stage: 'vacancy', caseNumber: null, overdue: false });
  const read = (await chair.get(`/v1/tasks/${task.id}`)).body;
  expect(read).toMatchObject({ mayComplete: true, code: 'V01', session: 1, answers: null });
  expect(read.context.shortlist).toMatchObject([{ employeeId: mover.employeeId, rank: 1 }]);
  expect((await visitor(mover).get(`/v1/tasks/${task.id}`)).status).toBe(403);
  const { items } = (await chair.get(`/v1/vacancies/${id}/shortlist`)).body;
  expect(items).toMatchObject([{ employeeId: mover.employeeId, rank: 1, place: null }]);
  expect((await visitor(mover).get(`/v1/vacancies/${id}/shortlist`)).status).toBe(403);
  expect(await nominate(id, [other.employeeId])).toMatchObject({
    status: 422,
    body: { code: 'nominee-not-on-shortlist', errors: [{ field: 'form.nominees' }] },
  });

  expect(await nominate(id, [])).toMatchObject({ status: 200, body: { state: 'completed' } });
  expect(await nominate(id, [])).toMatchObject({ status: 200, body: { answers: { nominees: [] } } });
  expect(await nominate(id, [mover.employeeId])).toMatchObject({ body: { code: 'task-already-completed' } });
  expect(await nominate(id, [], 'hr-officer')).toMatchObject({ body: { code: 'task-already-completed' } });
  const own = await visitor(mover).get(`/v1/vacancies/${id}/my-standing`, { 'accept-language': 'en' });
  expect(own.body).toMatchObject({ band: 'top', shortlisted: true, nominated: false, conditionsNotMet: [] });
  expect(own.body.gaps[0]).toEqual({
    ...{ competency: 'integritas', name: 'integrity', required: 1, achieved: null, missing: 1 },
  });
  expect(JSON.stringify(own.body)).not.toContain(other.employeeId);
  expect((await visitor(other).get(`/v1/vacancies/${id}/my-standing`)).status).toBe(404);
  const told = (await visitor(mover).get('/v1/notifications')).body.items as { kind: string }[];
  expect(told.map(({ kind }) => kind)).toContain('standing-told');

  const counted = { dimension: 'sex', verdict: 'too-few', groups: [{ member: 'female', applied: 1, shortlisted: 1 }] };
  expect((await office.as('auditor').get(`/v1/vacancies/${id}/fairness`)).body.items).toMatchObject([
    counted,
    { dimension: 'age-group' },
  ]);
  expect((await office.as('auditor').get('/v1/fairness')).body).toMatchObject({ vacancies: 1, items: [counted, {}] });
  expect((await visitor(mover).get('/v1/fairness')).status).toBe(403);
  expect((await office.as('auditor').get(`/v1/vacancies/${id}/audit`)).body).toMatchObject({ chain: 'ok' });
  expect((await visitor(mover).get(`/v1/vacancies/${id}/chain`)).body).toMatchObject({ id, caused: [] });
});

it('is cancelled with a reason, and refuses what comes later', async () => {
  const mover = await newMover(office.stage.db);
  const { id } = (await open(mover.targetPost)).body;
  const cancel = (text: string) => office.as('hr-officer').post(`/v1/vacancies/${id}/cancellation`, { reason: text });
  expect((await cancel('pendek')).status).toBe(422);
  expect((await cancel(reason)).status).toBe(200);
  await expect
    .poll(async () => String((await office.as('hr-officer').get(`/v1/vacancies/${id}`)).body.outcome), {
      timeout: 10_000,
    })
    .toBe('cancelled');
  expect(await visitor(mover).post(`/v1/vacancies/${id}/interests`)).toMatchObject({
    status: 409,
    body: { code: 'vacancy-closed' },
  });
});

it('closes a post that nobody holds; it is no vacancy any more', async () => {
  const mover = await newMover(office.stage.db);
  const close = (post: string) => office.as('hr-admin').post(`/v1/posts/${post}/closure`, { reason });
  expect(await close(mover.originPost)).toMatchObject({ status: 409, body: { code: 'post-occupied' } });
  expect((await close(mover.targetPost)).status).toBe(200);
  expect((await close('tidak-ada')).status).toBe(404);
  expect(await open(mover.targetPost)).toMatchObject({ status: 409, body: { code: 'post-closed' } });
  const proposal = { employeeId: mover.employeeId, targetPostId: mover.targetPost, reason };
  const opening = office
    .as('hr-officer')
    .post('/v1/cases', { ...proposal, scope: 'intra-agency', initiator: 'agency' }, key());
  expect(await opening).toMatchObject({
    status: 409,
    body: { code: 'post-closed', errors: [{ field: 'targetPostId' }] },
  });
});

const tasks = new Map<string, string>();

/** The committee's task of a vacancy, as the inbox shows it. */
async function taskOf(vacancy: string): Promise<Reply['body']> {
  const { items } = (await office.as('panel-chair').get('/v1/tasks?kind=shortlist-decision')).body;
  const task = (items as { id: string; vacancyId: string }[]).find((line) => line.vacancyId === vacancy);
  if (task) tasks.set(vacancy, task.id);
  return task;
}

async function nominate(vacancy: string, nominees: string[], by = 'panel-chair'): Promise<Reply> {
  const task = (await taskOf(vacancy))?.id ?? tasks.get(vacancy);
  return office.as(by).post(`/v1/tasks/${task}/completion`, { form: { nominees, reasons: reason } });
}
