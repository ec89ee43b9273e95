import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../api/office.ts';

let office: Office;
let number: string;
const reason = 'Beban kerja analis bertambah sejak Oktober.';
const path = '/v1/policy/changes';

beforeAll(async () => {
  office = await openOffice();
  number = (await office.propose()).body.caseNumber as string;
  await office.openTask(number, 'vacancy-check');
});
afterAll(() => office.close());

interface Shown {
  key: string;
  now: unknown;
  onDay: unknown;
  default: unknown;
  version: number;
  history: { id: string; changedBy: string; reason: string; withdrawn: object | null }[];
}

async function shown(key: string, on?: string): Promise<Shown> {
  return (await find(key, on))!;
}

async function find(key: string, on = '2089-01-01'): Promise<Shown | undefined> {
  const { body } = await office.as('auditor').get(`/v1/policy/parameters?on=${on}`);
  return (body.items as Shown[]).find((item) => item.key === key);
}

async function change(key: string, value: unknown, more: object = {}, who = 'hr-admin') {
  const asked = (more as { key?: string }).key ?? key;
  const version = (await find(asked))?.version ?? 0;
  return office.as(who).post(path, { key, value, startsOn: '2089-01-01', reason, expectedVersion: version, ...more });
}

it('is announced with a reason, seen by everybody concerned, and withdrawn before it begins', async () => {
  const made = await change('deliberation.sessions', 4);
  expect(made).toMatchObject({ status: 201, body: { value: 4, startsOn: '2089-01-01', changedBy: 'hr-admin' } });
  expect(await shown('deliberation.sessions')).toMatchObject({
    ...{ now: 2, default: 2, onDay: 4, version: 1 },
    history: [{ id: made.body.id, reason, withdrawn: null }],
  });
  expect((await shown('deliberation.sessions', '2088-12-31')).onDay).toBe(2);

  const withdrawal = `${path}/${made.body.id}/withdrawal`;
  expect((await office.as('hr-officer').post(withdrawal, { reason })).status).toBe(403);
  expect(await office.as('hr-admin').post(withdrawal, { reason: '' })).toMatchObject({
    status: 422,
    body: { code: 'policy-reason-owed' },
  });
  expect(await office.as('hr-admin').post(withdrawal, { reason })).toMatchObject({
    status: 200,
    body: { withdrawn: { by: 'hr-admin', reason } },
  });
  expect(await office.as('hr-admin').post(withdrawal, { reason })).toMatchObject({
    status: 409,
    body: { code: 'policy-change-withdrawn' },
  });
  expect(await shown('deliberation.sessions')).toMatchObject({ onDay: 2, version: 2, history: [{ id: made.body.id }] });
  // The day is free again.
  expect((await change('deliberation.sessions', 5)).status).toBe(201);
});

it('binds the next case and leaves the open one alone', async () => {
  const { today } = (await office.as('auditor').get('/v1/policy/parameters')).body;
  expect((await change('consultation.rounds', 3, { startsOn: today })).status).toBe(201);
  expect((await shown('consultation.rounds')).now).toBe(3);
  const kept = await office.stage.db
    .selectFrom('mutation_case')
    .select('policy')
    .where('case_number', '=', number)
    .executeTakeFirstOrThrow();
  expect(kept.policy).toMatchObject({ 'consultation.rounds': 2 });
  const { id } = (await shown('consultation.rounds')).history[0]!;
  expect(await office.as('hr-admin').post(`${path}/${id}/withdrawal`, { reason })).toMatchObject({
    status: 409,
    body: { code: 'policy-change-begun' },
  });
});

describe('two administrators', () => {
  it('at once: one is made, the other is told to look again', async () => {
    const { version: expectedVersion } = await shown('review.maxFollowUps');
    const said = { key: 'review.maxFollowUps', value: 4, startsOn: '2089-01-01', reason, expectedVersion };
    const replies = await Promise.all([1, 2, 3].map(() => office.as('hr-admin').post(path, said)));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(replies.find(({ status }) => status === 409)!.body.code).toBe('policy-changed-meanwhile');
    expect((await shown('review.maxFollowUps')).history).toHaveLength(1);
  });

  it('of parameters that lean on each other cannot together contradict the policy', async () => {
    const replies = await Promise.all([change('deliberation.seats', 3), change('deliberation.quorum', 5)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(replies.find(({ status }) => status === 422)!.body.code).toBe('quorum-above-panel');
  });
});

describe('bad input', () => {
  it.each([
    [422, 'unknown-policy-key', 'key', { key: 'sla.tea' }],
    [422, 'invalid-policy-value', 'value', { value: { amount: 1.5, unit: 'working-day' } }],
    [422, 'wrong-policy-unit', 'value', { value: { amount: 5, unit: 'second' } }],
    [422, 'policy-reason-owed', 'reason', { reason: '' }],
    [422, 'policy-change-in-past', 'startsOn', { startsOn: '2026-01-01' }],
    [422, 'panel-even', 'value', { key: 'deliberation.seats', value: 4, startsOn: '2090-01-01' }],
    [422, 'panel-minimum-above-panel', 'value', { key: 'deliberation.minimum', value: 15 }],
    [422, 'tenure-limits-crossed', 'value', { key: 'eligibility.tenureBlockMonths', value: 60 }],
    [409, 'policy-changed-meanwhile', 'expectedVersion', { expectedVersion: 99 }],
  ])('%i %s names %s and changes nothing', async (status, code, field, more) => {
    const reply = await change('sla.handover', { amount: 4, unit: 'working-day' }, more);
    expect(reply).toMatchObject({ status, body: { code, errors: [{ field }] } });
    expect(await shown('sla.handover')).toMatchObject({ version: 0, history: [] });
  });

  it('409 where a start is taken or lies before an announced one', async () => {
    expect((await change('review.tolerancePoints', 6)).status).toBe(201);
    expect((await change('review.tolerancePoints', 7)).body.code).toBe('policy-start-taken');
    expect((await change('review.tolerancePoints', 7, { startsOn: '2088-01-01' })).body.code).toBe(
      'policy-change-overlaps',
    );
  });

  it('a change of another agency is as good as not there', async () => {
    const { db } = office.stage;
    await db.insertInto('agency').values({ id: 'sleman', name: 'Sleman', kind: 'regency' }).execute();
    const { id } = await db
      .insertInto('policy_parameter')
      .values({
        ...{ agency_id: 'sleman', profile: 'standard', key: 'deliberation.sessions', value: '5' },
        ...{ valid_at: '[2089-01-01,)', reason, recorded_at: new Date() },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    expect((await office.as('hr-admin').post(`${path}/${id}/withdrawal`, { reason })).status).toBe(404);
    expect((await shown('deliberation.sessions')).history.map((row) => row.id)).not.toContain(id);
  });

  it('the application cannot rewrite a change', async () => {
    const rewritten = office.stage.db.updateTable('policy_parameter').set({ value: '9' }).execute();
    await expect(rewritten).rejects.toThrow(/permission denied/);
  });
});

describe('a preview', () => {
  const preview = (key: string, value: unknown, more: object = {}) =>
    office.as('hr-admin').post('/v1/policy/previews', { key, value, ...more });

  it('shows the deadline that would have been another, and writes nothing', async () => {
    const { id } = await office.openTask(number, 'vacancy-check');
    const before = await office.stage.db.selectFrom('task').selectAll().where('id', '=', id).execute();
    const reply = await preview('sla.vacancy-check', { amount: 9, unit: 'working-day' });
    expect(reply).toMatchObject({
      status: 200,
      body: {
        ...{ openCases: 1, keepingAnother: 1, keepingThis: 0, after: null },
        items: [
          {
            caseNumber: number,
            keeps: { amount: 3, unit: 'working-day' },
            effects: [{ what: 'deadline', subject: id, from: before[0]!.due_at.toISOString() }],
            cannotTell: null,
          },
        ],
      },
    });
    expect(reply.body.items[0].effects[0].to > reply.body.items[0].effects[0].from).toBe(true);
    expect(await office.stage.db.selectFrom('task').selectAll().where('id', '=', id).execute()).toEqual(before);
    expect((await shown('sla.vacancy-check')).version).toBe(0);
  });

  it('shows the line of a rule that would have judged otherwise', async () => {
    const { body } = await preview('eligibility.tenureExceptionMonths', 60);
    expect(body.items[0].effects).toEqual([
      { what: 'rule-line', subject: 'R04', from: 'pass', to: 'block-unless-exception' },
    ]);
  });

  it('says what it cannot tell', async () => {
    const { body } = await preview('sla.handover', { amount: 9, unit: 'working-day' });
    expect(body.items[0]).toMatchObject({ effects: [], cannotTell: expect.stringMatching(/.{20}/) });
    const { body: same } = await preview('sla.handover', { amount: 5, unit: 'working-day' });
    expect(same).toMatchObject({ openCases: 1, keepingAnother: 0, keepingThis: 1, items: [] });
  });

  it('needs a value that could be set', async () => {
    expect((await preview('sla.handover', 4)).body.code).toBe('invalid-policy-value');
    expect((await office.as('hr-officer').post('/v1/policy/previews', {})).status).toBe(403);
  });
});
