import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../api/office.ts';
import type { Reply } from '../api/counter.ts';

const dayMs = 86_400_000;
let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(Date.now() + days * dayMs);

function away(who: string, delegate: string, changes: object = {}): Promise<Reply> {
  return office.as(who).post('/v1/delegations', {
    delegateId: office.stage.agency.accounts[delegate],
    from: inDays(1),
    until: inDays(5),
    reason: 'Cuti tahunan.',
    ...changes,
  });
}

function revoke(who: string, id: string): Promise<Reply> {
  return office.as(who).send(`/v1/delegations/${id}`, { method: 'DELETE' });
}

afterEach(async () => {
  const { items } = (await office.as('hr-admin').get('/v1/delegations?scope=agency')).body as {
    items: { id: string; revokedAt: string | null }[];
  };
  for (const { id, revokedAt } of items) if (revokedAt === null) await revoke('hr-admin', id);
});

it('is registered by the person, seen by both, and revoked once', async () => {
  const reply = await away('kepala-DKPP', 'kepala-BKPSDM');
  expect(reply).toMatchObject({
    status: 201,
    body: { absent: { name: 'kepala-DKPP' }, delegate: { name: 'kepala-BKPSDM' }, until: inDays(5), revokedAt: null },
  });
  const { id } = reply.body as { id: string };
  for (const who of ['kepala-DKPP', 'kepala-BKPSDM'])
    expect((await office.as(who).get('/v1/delegations')).body.items).toMatchObject([{ id }]);
  expect((await office.as('assessor').get('/v1/delegations')).body.items).toEqual([]);
  expect((await office.as('assessor').get('/v1/delegations?scope=agency')).status).toBe(403);
  expect((await revoke('kepala-BKPSDM', id)).status).toBe(404);
  const first = await revoke('kepala-DKPP', id);
  expect(first).toMatchObject({ status: 200, body: { id } });
  expect((await revoke('kepala-DKPP', id)).body.revokedAt).toBe(first.body.revokedAt);
});

it('is registered by HR for somebody else, and by nobody else', async () => {
  const accountId = office.stage.agency.accounts['kepala-DKPP'];
  expect(await away('hr-admin', 'kepala-BKPSDM', { accountId })).toMatchObject({
    status: 201,
    body: { absent: { accountId } },
  });
  expect((await away('hr-officer', 'kepala-BKPSDM', { accountId })).status).toBe(403);
});

describe('a delegation is refused', () => {
  it('to oneself', async () => {
    expect(await away('kepala-DKPP', 'kepala-DKPP')).toMatchObject({
      status: 422,
      body: { code: 'delegation-to-self', errors: [{ field: 'delegateId' }] },
    });
  });

  it('in the past', async () => {
    expect(await away('kepala-DKPP', 'kepala-BKPSDM', { from: inDays(-1) })).toMatchObject({
      status: 422,
      body: { code: 'delegation-in-past', errors: [{ field: 'from' }] },
    });
  });

  it('when it ends before it begins', async () => {
    expect(await away('kepala-DKPP', 'kepala-BKPSDM', { from: inDays(3), until: inDays(2) })).toMatchObject({
      status: 422,
      body: { code: 'delegation-ends-before-start' },
    });
  });

  it('when it overlaps another, also of two at the same moment', async () => {
    expect((await away('kepala-DKPP', 'kepala-BKPSDM')).status).toBe(201);
    expect(await away('kepala-DKPP', 'assessor', { from: inDays(5), until: inDays(9) })).toMatchObject({
      status: 409,
      body: { code: 'delegation-overlaps' },
    });
    expect((await away('kepala-DKPP', 'assessor', { from: inDays(6), until: inDays(9) })).status).toBe(201);
    const both = await Promise.all([away('panel1', 'panel2'), away('panel1', 'panel3')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('when it leads back, directly or around', async () => {
    expect((await away('kepala-DKPP', 'kepala-BKPSDM')).status).toBe(201);
    expect(await away('kepala-BKPSDM', 'kepala-DKPP')).toMatchObject({
      status: 409,
      body: { code: 'delegation-circular' },
    });
    expect((await away('kepala-BKPSDM', 'assessor')).status).toBe(201);
    expect(await away('assessor', 'kepala-DKPP')).toMatchObject({
      status: 409,
      body: { code: 'delegation-circular' },
    });
    const both = await Promise.all([away('panel1', 'panel2'), away('panel2', 'panel1')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('to somebody who is absent then', async () => {
    expect((await away('kepala-DKPP', 'kepala-BKPSDM')).status).toBe(201);
    expect(await away('assessor', 'kepala-DKPP')).toMatchObject({ status: 409, body: { code: 'delegate-absent' } });
    expect((await away('assessor', 'kepala-DKPP', { from: inDays(6), until: inDays(7) })).status).toBe(201);
  });

  it('to a stranger, with unknown fields, and with days that are none', async () => {
    expect(await away('kepala-DKPP', 'kepala-BKPSDM', { delegateId: crypto.randomUUID() })).toMatchObject({
      status: 422,
      body: { code: 'unknown-account', errors: [{ field: 'delegateId' }] },
    });
    expect(await away('kepala-DKPP', 'kepala-BKPSDM', { revokedAt: null })).toMatchObject({
      status: 422,
      body: { code: 'unknown-field' },
    });
    expect((await away('kepala-DKPP', 'kepala-BKPSDM', { from: '2026-02-30' })).status).toBe(422);
    expect((await revoke('kepala-DKPP', crypto.randomUUID())).status).toBe(404);
  });
});

it('shows “on behalf of” in the task and in the timeline', async () => {
  expect((await away('kepala-DKPP', 'kepala-BKPSDM', { from: inDays(0) })).status).toBe(201);
  const number = (await office.propose()).body.caseNumber as string;
  await office.answer(number, 'vacancy-check');
  await office.answer(number, 'intake-check');
  const { id } = await office.openTask(number, 'performance-evaluation');
  const delegate = office.as('kepala-BKPSDM');
  expect((await delegate.get(`/v1/tasks/${id}`)).body).toMatchObject({
    holder: 'kepala-BKPSDM',
    onBehalfOf: 'kepala-DKPP',
    mayComplete: true,
  });
  expect((await delegate.get('/v1/tasks')).body.items).toMatchObject([{ id, onBehalfOf: 'kepala-DKPP' }]);
  expect((await delegate.post(`/v1/tasks/${id}/completion`, await office.usual('performance-evaluation'))).status).toBe(
    200,
  );
  const timeline = await office.as('hr-officer').get(`/v1/cases/${number}/timeline`, { 'accept-language': 'en' });
  const completed = (timeline.body.items as { action: string; task: string; text: string; onBehalfOf: string }[]).find(
    (event) => event.action === 'task-completed' && event.task === id,
  );
  expect(completed).toMatchObject({ onBehalfOf: 'kepala-DKPP' });
  expect(completed!.text).toContain('on behalf of kepala-DKPP');
  await office.withdraw(number);
});
