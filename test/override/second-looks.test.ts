import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../api/counter.ts';
import { type Office, openOffice } from '../api/office.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { handIn } from '../harness/hand-in-documents.ts';

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

describe('a request that nobody confirmed', () => {
  const taking = { reason: 'Pemegang tugas sudah kembali bekerja.' };

  it('is taken back with a reason, leaves its event in the chain, and is of no use afterwards', async () => {
    const task = await toConsultation();
    const asked = await ask('hr-admin', task);
    const path = `/v1/overrides/${asked.body.id}`;
    expect((await office.as('hr-officer').post(`${path}/retraction`, taking)).status).toBe(403);
    expect(await office.as('hr-admin').post(`${path}/retraction`, { reason: 'salah' })).toMatchObject({
      status: 422,
      body: { code: 'invalid-field' },
    });
    const taken = await office.as('hr-admin').post(`${path}/retraction`, taking);
    expect(taken).toMatchObject({
      status: 200,
      body: { state: 'retracted', retractedBy: 'hr-admin', retractionReason: taking.reason, confirmedBy: null },
    });
    // The same word again is the same answer.
    expect(await office.as('hr-admin').post(`${path}/retraction`, taking)).toMatchObject({ status: 200 });
    expect(await office.as('appointing-authority').post(`${path}/confirmation`)).toMatchObject({
      status: 409,
      body: { code: 'override-retracted' },
    });
    const hr = office.as('hr-officer');
    expect((await hr.get(`/v1/tasks/${task}`)).body.state).toBe('open');
    expect((await hr.get(`/v1/cases/${number}`)).body.overridden).toBe(false);
    const events = await office.stage.db
      .selectFrom('audit_event')
      .select('body')
      .where('case_number', '=', number)
      .where('body', 'like', '%override-retracted%')
      .execute();
    expect(events).toHaveLength(1);
    expect(events[0]!.body).toContain(asked.body.id);
    expect(events[0]!.body).not.toContain(taking.reason);
    expect((await hr.get(`/v1/cases/${number}/audit`)).body.chain).toBe('ok');
    await office.withdraw(number);
  });

  it('is not taken back once it is in force; of two at once one wins', async () => {
    const task = await toConsultation();
    const asked = await ask('hr-admin', task);
    const path = `/v1/overrides/${asked.body.id}`;
    const replies = await Promise.all([
      office.as('hr-admin').post(`${path}/retraction`, taking),
      office.as('appointing-authority').post(`${path}/confirmation`),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { body } = await office.as('hr-officer').get(`/v1/cases/${number}/overrides`);
    const retracted = replies[0].status === 200;
    expect(body.items[0].state).toBe(retracted ? 'retracted' : 'confirmed');
    expect((await office.as('hr-officer').get(`/v1/tasks/${task}`)).body.state).toBe(retracted ? 'open' : 'cancelled');

    const extended = await ask('hr-admin', (await office.openTask(number, 'acceptance-opinion')).id, {
      kind: 'extend-deadline',
      dueAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
    });
    const second = `/v1/overrides/${extended.body.id}`;
    expect((await office.as('appointing-authority').post(`${second}/confirmation`)).status).toBe(200);
    expect(await office.as('hr-admin').post(`${second}/retraction`, taking)).toMatchObject({
      status: 409,
      body: { code: 'override-already-confirmed' },
    });
    await office.withdraw(number);
  });
});

describe('documents opened again', () => {
  const reopen = (who = 'hr-admin') =>
    office.as(who).post(`/v1/cases/${number}/overrides`, { kind: 'reopen-documents', reason });
  const confirm = (asked: Reply) =>
    office.as('appointing-authority').post(`/v1/overrides/${asked.body.id}/confirmation`);

  it('are checked and completed beside the stage, which goes on', async () => {
    await toConsultation();
    const asked = await reopen();
    expect(asked).toMatchObject({ status: 201, body: { taskId: null, taskKind: null, kind: 'reopen-documents' } });
    expect(await confirm(asked)).toMatchObject({ status: 200, body: { state: 'confirmed' } });
    const hr = office.as('hr-officer');
    expect((await hr.get(`/v1/cases/${number}`)).body).toMatchObject({ overridden: true, stage: 'consultation' });

    // What is under check is not opened twice.
    expect(await confirm(await reopen())).toMatchObject({ status: 409, body: { code: 'documents-under-check' } });
    const check = await office.openTask(number, 'intake-check');
    const incomplete = { form: { decision: 'incomplete', missingDocuments: ['SKP 2025'] } };
    expect((await office.counter.as(check.holder).post(`/v1/tasks/${check.id}/completion`, incomplete)).status).toBe(
      200,
    );
    await office.openTask(number, 'complete-documents');
    for (const kind of ['release-opinion', 'acceptance-opinion', 'employee-answer'] as const)
      await office.answer(number, kind);
    // The stage goes on meanwhile.
    await office.openTask(number, 'analyst-recommendation');
    expect(await kindsOpen()).toContain('complete-documents');
    await office.answer(number, 'complete-documents');
    await office.answer(number, 'intake-check');
    await expect.poll(kindsOpen).not.toContain('intake-check');
    expect((await hr.get(`/v1/cases/${number}/audit`)).body.chain).toBe('ok');
    await office.withdraw(number);
  });

  it('are not opened while intake still has them, and a withdrawn case lets them fall', async () => {
    expect(await confirm(await reopen())).toMatchObject({ status: 409, body: { code: 'documents-under-check' } });
    await toConsultation();
    expect((await confirm(await reopen())).status).toBe(200);
    await office.openTask(number, 'intake-check');
    expect((await office.withdraw(number)).status).toBe(200);
    await expect.poll(kindsOpen).toEqual([]);
  });

  it('make the decision wait while the authority has the case; a condition that is not met ends it', async () => {
    const decision = await toDecision();
    expect((await confirm(await reopen())).status).toBe(200);
    await office.openTask(number, 'intake-check');
    expect(await office.answer(number, 'authority-decision')).toMatchObject({
      ...{ status: 409, body: { code: 'documents-not-settled' } },
    });
    expect((await office.as('hr-officer').get(`/v1/tasks/${decision}`)).body.state).toBe('open');
    await office.answer(number, 'intake-check');
    expect((await office.answer(number, 'authority-decision')).status).toBe(200);
    await office.openTask(number, 'decree-draft');
    await office.as('appointing-authority').post(`/v1/cases/${number}/rescission`, { reason });

    await expect.poll(async () => (number = (await office.propose()).body.caseNumber as string)).toBeTruthy();
    await toDecision();
    expect((await confirm(await reopen())).status).toBe(200);
    const check = await office.openTask(number, 'intake-check');
    const { db } = office.stage;
    const id = await handIn(db, {
      caseNumber: number,
      account: office.stage.agency.accounts['hr-officer']!,
      kind: 'other',
    });
    const refused = { decision: 'refused', documents: [{ id, verdict: 'refused', reasons: ['not-genuine'] }] };
    const by = office.counter.as(check.holder);
    expect(await by.post(`/v1/tasks/${check.id}/completion`, { form: refused })).toMatchObject({ status: 200 });
    await expect.poll(kindsOpen).toEqual([]);
    expect((await office.as('hr-officer').get(`/v1/cases/${number}`)).body.outcome).toBe('ineligible');
  });

  async function toDecision(): Promise<string> {
    const player = CasePlayer.of(office.stage, number);
    await player.playUntil('authority-decision');
    return (await office.openTask(number, 'authority-decision')).id;
  }

  async function kindsOpen(): Promise<string[]> {
    const open = await office.stage.db
      .selectFrom('task')
      .select('kind')
      .where('case_number', '=', number)
      .where('state', '=', 'open')
      .execute();
    return open.map(({ kind }) => kind);
  }
});
