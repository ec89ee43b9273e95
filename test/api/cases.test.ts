import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualAnswers } from '../../stack/demo/usual-answers.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { countRecords, countRows } from './count-rows.ts';
import { type Counter, openCounter, type Reply, type Visitor } from './counter.ts';

let stage: CaseStage;
let counter: Counter;
let hr: Visitor;
const as = (alias: string): Visitor => counter.as(stage.agency.accounts[alias]);

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  counter = await openCounter({ ...stage, allowDemonstrationPolicy: true });
  hr = as('hr-officer');
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
});

const proposal = (changes: object = {}): object => ({
  employeeId: stage.agency.employeeId,
  targetPostId: stage.agency.targetPost,
  initiator: 'agency',
  reason: 'Penguatan penyusunan program di Bappeda.',
  ...changes,
});
const propose = (changes: object = {}, key: string = crypto.randomUUID()): Promise<Reply> =>
  hr.post('/v1/cases', proposal(changes), { 'idempotency-key': key });

async function openTask(caseNumber: string, kind: TaskKind): Promise<{ id: string; holder: string }> {
  for (let tries = 0; tries < 100; tries++) {
    const task = await stage.db
      .selectFrom('task')
      .select(['id', 'account_id', 'role'])
      .where('case_number', '=', caseNumber)
      .where('kind', '=', kind)
      .where('state', '=', 'open')
      .executeTakeFirst();
    if (task) return { id: task.id, holder: task.account_id ?? stage.agency.accounts[task.role]! };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no open ${kind}`);
}

async function answer(caseNumber: string, kind: TaskKind, form?: object): Promise<Reply> {
  const { id, holder } = await openTask(caseNumber, kind);
  return counter
    .as(holder)
    .post(`/v1/tasks/${id}/completion`, { form: form ?? usualAnswers[kind](await stage.today()) });
}

async function withdraw(caseNumber: string): Promise<Reply> {
  return hr.post(`/v1/cases/${caseNumber}/withdrawal`, { reason: 'Usulan dibatalkan oleh pengusul.' });
}

describe('opening a case', () => {
  let number: string;

  it('answers with number, route and certificate, and again the same for the same key', async () => {
    const key = crypto.randomUUID();
    const first = await propose({}, key);
    expect(first.status).toBe(201);
    number = first.body.caseNumber;
    expect(first.headers.get('location')).toBe(`/v1/cases/${number}`);
    expect(first.body).toMatchObject({ outcome: null, route: { scope: 'intra-agency', direction: 'lateral' } });
    expect(first.body.certificate).toMatchObject({ moment: 'submission', number: 1 });
    expect(first.body.certificate.certificate.lines.length).toBeGreaterThan(20);
    const kinds = first.body.route.stages.flatMap((step: { tasks: { kind: string }[] }) => step.tasks);
    expect(kinds.map((task: { kind: string }) => task.kind)).not.toContain('technical-consideration');

    const rows = await countRows(stage.db);
    const again = await propose({}, key);
    expect(again).toMatchObject({ status: 201, body: first.body });
    const other = await propose({ reason: 'Alasan yang lain sama sekali.' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await countRows(stage.db)).toEqual(rows);
  });

  it('gives one case to many who send the same at once', async () => {
    await withdraw(number);
    const key = crypto.randomUUID();
    const replies = await Promise.all(Array.from({ length: 5 }, () => propose({}, key)));
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(replies.map((reply) => reply.body.caseNumber)).size).toBe(1);
    number = replies[0]!.body.caseNumber;
  });

  it('refuses a second case of the employee, a reserved post and an occupied one, and writes no record', async () => {
    const records = await countRecords(stage.db);
    expect(await propose({ targetPostId: 'BAPPEDA-penelaah-2' })).toMatchObject({
      status: 409,
      body: { code: 'employee-has-open-case', errors: [{ field: 'employeeId' }] },
    });
    const other = await stage.db
      .selectFrom('employee')
      .select('id')
      .where('name', '=', 'Orang hr-officer')
      .executeTakeFirstOrThrow();
    const admin = as('hr-admin');
    const ask = (targetPostId: string): Promise<Reply> =>
      admin.post('/v1/cases', proposal({ employeeId: other.id, targetPostId }), {
        'idempotency-key': crypto.randomUUID(),
      });
    expect(await ask(stage.agency.targetPost)).toMatchObject({ status: 409, body: { code: 'post-reserved' } });
    expect(await ask('DKPP-pengadministrasi-1')).toMatchObject({ status: 409, body: { code: 'post-occupied' } });
    expect(await countRecords(stage.db)).toEqual(records);
    const refused = await stage.db.selectFrom('command').select('state').where('state', '<>', 'acknowledged').execute();
    expect(refused.every(({ state }) => state === 'refused')).toBe(true);
    await withdraw(number);
  });

  it('refuses an employee without a post', async () => {
    const { id } = await stage.db
      .insertInto('employee')
      .values({
        nip: '199001012015011777',
        name: 'Orang tanpa jabatan',
        birth_date: '1990-01-01',
        sex: 'male',
        employee_type: 'PNS',
        legal_status: 'active',
        agency_id: 'bantul',
        source: 'test',
        recorded_at: new Date(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await stage.db
      .insertInto('account')
      .values({ employee_id: id, name: 'tanpa jabatan', agency_id: 'bantul', recorded_at: new Date() })
      .execute();
    expect(await propose({ employeeId: id })).toMatchObject({ status: 409, body: { code: 'employee-without-post' } });
  });
});

describe('a task', () => {
  let number: string;
  beforeAll(async () => {
    number = (await propose()).body.caseNumber;
  });
  afterAll(() => withdraw(number));

  it('stands in the inbox of whoever may do it, with its form', async () => {
    const { id } = await openTask(number, 'intake-check');
    const inbox = await hr.get(`/v1/tasks?caseNumber=${number}`);
    expect(inbox.body.items.map((task: { id: string }) => task.id)).toContain(id);
    expect((await as('assessor').get('/v1/tasks')).body.items).toEqual([]);
    expect((await as('auditor').get('/v1/tasks?scope=agency')).body.items.length).toBeGreaterThan(1);
    expect((await as('assessor').get('/v1/tasks?scope=agency')).status).toBe(403);

    const task = await hr.get(`/v1/tasks/${id}`);
    expect(task.body).toMatchObject({ kind: 'intake-check', mayComplete: true, code: 'T01', answers: null });
    expect(task.body.form.properties.decision.enum).toEqual(['complete', 'incomplete']);
    expect(task.body.context.standard).toHaveLength(9);
    expect((await as('assessor').get(`/v1/tasks/${id}`)).status).toBe(403);
  });

  it('is refused to the wrong role, and with a form that lacks something', async () => {
    const { id } = await openTask(number, 'vacancy-check');
    const rows = await countRows(stage.db);
    const path = `/v1/tasks/${id}/completion`;
    const form = usualAnswers['vacancy-check'](await stage.today());
    expect(await as('assessor').post(path, { form })).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
    expect(await as('pegawai').post(path, { form })).toMatchObject({ status: 403, body: { code: 'self-dealing' } });
    const officer = as('organisation-officer');
    expect(await officer.post(path, { form: { vacancy: 'confirmed' } })).toMatchObject({
      status: 422,
      body: { code: 'invalid-field', errors: [{ field: 'form.reasons', rule: 'required' }] },
    });
    expect(await officer.post(path, { form: { ...form, extra: 1 } })).toMatchObject({
      status: 422,
      body: { code: 'unknown-field', errors: [{ field: 'form.extra', rule: 'unknown' }] },
    });
    expect(await officer.post(path, {})).toMatchObject({ status: 422, body: { code: 'invalid-field' } });
    const { id: intake } = await openTask(number, 'intake-check');
    expect(
      await hr.post(
        `/v1/tasks/${intake}/completion`,
        { form: { decision: 'incomplete' } },
        { 'accept-language': 'en' },
      ),
    ).toMatchObject({
      status: 422,
      body: { errors: [{ rule: 'missing-documents-named', message: 'Name the missing documents.' }] },
    });
    expect(await countRows(stage.db)).toEqual(rows);
  });

  it('is handed over by HR, and not to whoever it concerns', async () => {
    const { id } = await openTask(number, 'vacancy-check');
    const path = `/v1/tasks/${id}/assignment`;
    const body = { accountId: stage.agency.accounts['auditor'], reason: 'Petugas sedang cuti tahunan.' };
    expect(await hr.post(path, { ...body, accountId: crypto.randomUUID() })).toMatchObject({
      status: 422,
      body: { code: 'unknown-account' },
    });
    expect(await hr.post(path, { ...body, accountId: stage.agency.accounts['pegawai'] })).toMatchObject({
      status: 403,
      body: { code: 'self-dealing' },
    });
    const reply = await hr.post(path, body);
    expect(reply).toMatchObject({ status: 200, body: { holder: 'auditor' } });
    const told = await as('auditor').get('/v1/notifications?unread=true');
    expect(told.body.items[0]).toMatchObject({ taskId: id, kind: 'task-reassigned' });
    const read = await as('auditor').post(`/v1/notifications/${told.body.items[0].id}/read`);
    expect(read.status).toBe(200);
    expect((await hr.post(`/v1/notifications/${told.body.items[0].id}/read`)).status).toBe(404);
    expect(
      await as('organisation-officer').post(`/v1/tasks/${id}/completion`, {
        form: usualAnswers['vacancy-check'](await stage.today()),
      }),
    ).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
  });

  it('is completed once: the same again is the same answer, anything else is too late', async () => {
    const { id } = await openTask(number, 'vacancy-check');
    const form = usualAnswers['vacancy-check'](await stage.today());
    const path = `/v1/tasks/${id}/completion`;
    const replies = await Promise.all([1, 2, 3].map(() => as('auditor').post(path, { form })));
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
    expect(replies[0]!.body).toMatchObject({ state: 'completed', answers: form });
    const rows = await countRows(stage.db);
    expect((await as('auditor').post(path, { form })).status).toBe(200);
    expect(
      await as('auditor').post(path, { form: { vacancy: 'not-available', reasons: 'Formasi sudah dihapus.' } }),
    ).toMatchObject({ status: 409, body: { code: 'task-already-completed' } });
    expect(await as('organisation-officer').post(path, { form })).toMatchObject({
      status: 409,
      body: { code: 'task-already-completed' },
    });
    expect(await countRows(stage.db)).toEqual(rows);
  });
});

describe('reading a case', () => {
  let number: string;
  beforeAll(async () => {
    number = (await propose()).body.caseNumber;
    await answer(number, 'intake-check');
    await answer(number, 'vacancy-check');
    await answer(number, 'performance-evaluation');
    await answer(number, 'competency-assessment');
    await openTask(number, 'employee-answer');
  });

  it('shows where it is and what was found', async () => {
    const { body, status } = await hr.get(`/v1/cases/${number}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ stage: 'consultation', origin: { unitId: 'DKPP' }, target: { unitId: 'BAPPEDA' } });
    expect(body.stages.map((line: { state: string }) => line.state).slice(0, 5)).toEqual([
      'done',
      'done',
      'done',
      'now',
      'ahead',
    ]);
    expect(body.stages[3].waitingFor.length).toBe(3);
    expect(body.evaluation.reasons).toBeTruthy();
    expect(body.assessment.jpm).toBeTypeOf('number');
    expect(body.benefitSheet).not.toBeNull();
    expect(body.temporalUrl).toBe(`http://temporal.test/namespaces/default/workflows/mutation-case-${number}`);
  });

  it('is open to the employee it is about, and to nobody without a part in it', async () => {
    const own = await as('pegawai').get(`/v1/cases/${number}`);
    expect(own.status).toBe(200);
    expect(own.body.temporalUrl).toBeNull();
    expect(own.body.evaluation.reasons).toBeTruthy();
    expect(
      (await as('pegawai').get('/v1/cases')).body.items.map((line: { caseNumber: string }) => line.caseNumber),
    ).toContain(number);
    expect((await as('kepala-DKPP').get(`/v1/cases/${number}`)).status).toBe(200);
    expect((await as('kepala-SETDA').get(`/v1/cases/${number}`)).status).toBe(403);
    expect((await as('kepala-SETDA').get('/v1/cases')).body.items).toEqual([]);
    expect((await as('pegawai').get(`/v1/cases/${number}/audit`)).status).toBe(403);
  });

  it('is not there for a reader from another agency', async () => {
    await stage.db
      .insertInto('agency')
      .values({ id: 'sleman', name: 'Sleman', kind: 'regency' })
      .onConflict((on) => on.doNothing())
      .execute();
    const { id } = await stage.db
      .insertInto('account')
      .values({ name: 'hr sleman', agency_id: 'sleman', recorded_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow();
    await stage.db.insertInto('account_role').values({ account_id: id, role: 'hr-officer' }).execute();
    const stranger = counter.as(id);
    expect((await stranger.get(`/v1/cases/${number}`)).status).toBe(404);
    expect((await stranger.get(`/v1/employees/${stage.agency.employeeId}`)).status).toBe(404);
    const { id: task } = await openTask(number, 'employee-answer');
    expect((await stranger.get(`/v1/tasks/${task}`)).status).toBe(404);
    expect((await stranger.get('/v1/tasks?scope=agency')).body.items).toEqual([]);
    expect((await stranger.post(`/v1/cases/${number}/withdrawal`, { reason: 'Usulan dibatalkan.' })).status).toBe(404);
  });

  it('is listed by page and filter', async () => {
    const first = await hr.get('/v1/cases?limit=1');
    expect(first.body.items).toHaveLength(1);
    expect(first.body.items[0].caseNumber).toBe(number);
    const second = await hr.get(`/v1/cases?limit=1&after=${first.body.after}`);
    expect(second.body.items[0].caseNumber < number).toBe(true);
    expect((await hr.get('/v1/cases?stage=consultation&status=open&unit=DKPP')).body.items).toHaveLength(1);
    expect((await hr.get('/v1/cases?unit=SETDA')).body.items).toEqual([]);
    expect((await hr.get('/v1/cases?status=closed&outcome=withdrawn')).body.items.length).toBeGreaterThan(0);
  });

  it('tells its timeline with names, and its chain holds', async () => {
    const { body } = await hr.get(`/v1/cases/${number}/timeline`, { 'accept-language': 'en' });
    expect(body.items[0]).toMatchObject({
      seq: 1,
      action: 'case-opened',
      actor: { name: 'hr-officer', role: 'hr-officer' },
    });
    expect(body.items.map((event: { seq: number }) => event.seq)).toEqual(
      body.items.map((_: unknown, i: number) => i + 1),
    );
    const evaluated = body.items.find((event: { action: string; text: string }) =>
      event.text.startsWith('Task completed: Evaluate'),
    );
    expect(evaluated.actor).toEqual({ name: 'kepala-DKPP', role: 'supervisor' });
    const { body: audit } = await as('auditor').get(`/v1/cases/${number}/audit`);
    expect(audit).toMatchObject({ chain: 'ok', events: body.items.length, firstBrokenSeq: null });
    expect(audit.head).toBe(body.items.at(-1).hash);
  });

  it('is withdrawn once, and closed for every later word', async () => {
    const task = await openTask(number, 'employee-answer');
    expect(
      await as('appointing-authority').post(`/v1/cases/${number}/rescission`, { reason: 'Keputusan keliru.' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'case-undecided' },
    });
    expect((await as('pegawai').post(`/v1/cases/${number}/withdrawal`, { reason: 'Saya tidak mau.' })).status).toBe(
      403,
    );
    expect(await withdraw(number)).toMatchObject({ status: 200, body: { recalled: 'withdrawn' } });
    expect((await withdraw(number)).status).toBe(200);
    expect(await hr.post(`/v1/cases/${number}/withdrawal`, { reason: 'Alasan yang lain lagi.' })).toMatchObject({
      status: 409,
      body: { code: 'case-already-recalled' },
    });
    await expect.poll(async () => (await hr.get(`/v1/cases/${number}`)).body.outcome).toBe('withdrawn');
    const rows = await countRows(stage.db);
    const form = usualAnswers['employee-answer'](await stage.today());
    expect(await as('pegawai').post(`/v1/tasks/${task.id}/completion`, { form })).toMatchObject({
      status: 409,
      body: { code: 'case-closed' },
    });
    expect(await countRows(stage.db)).toEqual(rows);
  });
});
