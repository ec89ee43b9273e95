import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { insertCommand } from '../../db/command/insert-command.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { resendCommands } from '../../worker/resend-commands.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { loadHolidays } from '../harness/load-holidays.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { devTemporal, workflowBundle } from '../harness/temporal.ts';
import { testDecrees } from '../harness/test-decrees.ts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { type Counter, openCounter, type Reply } from './counter.ts';

let env: TestWorkflowEnvironment;
let database: FreshDatabase;
let db: Database;
let agency: SmallAgency;
let counter: Counter;
const taskQueue = `test-${crypto.randomUUID()}`;

beforeAll(async () => {
  env = await devTemporal();
  database = await freshDatabase();
  db = openDatabase(database.appUrl);
  const seeding = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(seeding);
  await loadHolidays(seeding);
  await seeding.destroy();
  counter = await openCounter({ db, client: env.client, taskQueue, commandDeadlineMs: 1_500 });
});
afterAll(async () => {
  await counter.close();
  await db.destroy();
  await database.drop();
  await env.teardown();
});

async function whileWorking(work: () => Promise<void>): Promise<void> {
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: workflowBundle(),
    activities: createActivities({ db, decrees: (await testDecrees()).desk }),
  });
  await worker.runUntil(work);
}

const propose = (key: string, changes: object = {}): Promise<Reply> =>
  counter.as(agency.accounts['hr-officer']).post(
    '/v1/cases',
    {
      employeeId: agency.employeeId,
      targetPostId: agency.targetPost,
      initiator: 'agency',
      reason: 'Penguatan penyusunan program di Bappeda.',
      ...changes,
    },
    { 'idempotency-key': key },
  );

/** As a client does that is told to come back: a busy machine may need more than one call. */
async function proposeUntilHeard(key: string): Promise<Reply> {
  await expect.poll(async () => (await propose(key)).status, { timeout: 40_000, interval: 200 }).not.toBe(503);
  return propose(key);
}

const commands = () =>
  db.selectFrom('command').select(['id', 'state', 'case_number', 'refusal']).orderBy('id').execute();
const cases = () => db.selectFrom('mutation_case').select('case_number').execute();

describe('while no worker answers', () => {
  const key = crypto.randomUUID();

  it('says so, and that it is not ready', async () => {
    const reply = await propose(key);
    expect(reply).toMatchObject({ status: 503, body: { code: 'case-unavailable' } });
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await counter.as(undefined).get('/ready')).toMatchObject({
      status: 503,
      body: { ready: false, postgres: 'ok', temporal: 'ok', worker: 'down' },
    });
    expect(await commands()).toMatchObject([{ state: 'sent' }]);
    expect(await cases()).toEqual([]);
  });

  it('the same call later succeeds once', async () => {
    expect((await propose(key)).status).toBe(503);
    await whileWorking(async () => {
      const reply = await proposeUntilHeard(key);
      expect(reply.status).toBe(201);
      expect((await propose(key)).body).toEqual(reply.body);
    });
    expect(await commands()).toMatchObject([{ state: 'acknowledged' }]);
    expect(await cases()).toHaveLength(1);
  });
});

describe('the re-sender', () => {
  it('finishes what nobody answered, and keeps what the case refuses', async () => {
    // The employee has an open case by now: this one will be refused, the withdrawal taken.
    expect((await propose(crypto.randomUUID())).status).toBe(503);
    const [open] = await cases();
    const withdrawal = await counter
      .as(agency.accounts['hr-officer'])
      .post(`/v1/cases/${open!.case_number}/withdrawal`, { reason: 'Usulan dibatalkan oleh pengusul.' });
    expect(withdrawal.status).toBe(503);
    expect((await commands()).map(({ state }) => state)).toEqual(['acknowledged', 'sent', 'sent']);

    const faults: unknown[] = [];
    await whileWorking(async () => {
      const resender = resendCommands({
        ...{ db, client: env.client, taskQueue },
        onError: (error) => faults.push(error),
        unansweredMs: 100,
        everyMs: 100,
      });
      await expect
        .poll(async () => (await commands()).map(({ state }) => state), { timeout: 40_000 })
        .not.toContain('sent');
      await resender.stop();
      await expect
        .poll(async () => (await db.selectFrom('mutation_case').select('outcome').executeTakeFirst())?.outcome, {
          timeout: 40_000,
        })
        .toBe('withdrawn');
    });
    expect(faults).toEqual([]);
    expect((await commands())[2]!.state).toBe('acknowledged');
  });

  it('takes a command once among several, and leaves fresh ones alone', async () => {
    const { claimUnsettledCommands } = await import('../../db/command/claim-unsettled-commands.ts');
    for (let n = 0; n < 6; n++)
      await insertCommand(db, {
        kind: 'withdraw-case',
        dedupeKey: `test:${n}`,
        caseNumber: '2026-999999',
        account: agency.accounts['hr-officer']!,
        roles: ['hr-officer'],
        body: {},
      });
    const take = (limit: number) => claimUnsettledCommands(db, 60_000, limit);
    expect(await take(10)).toEqual([]);
    // Old enough to be taken, and fresh again as soon as they are: one that is taken twice would be taken while another takes it.
    await db
      .updateTable('command')
      .set({ sent_at: new Date(Date.now() - 120_000) })
      .where('dedupe_key', 'like', 'test:%')
      .execute();
    const atOnce = await Promise.all([take(2), take(2), take(2)]);
    // Who comes while another takes may find fewer than asked for; the rest waits for the next round.
    const ids = [...atOnce.flat(), ...(await take(10))].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(6);
  });

  it('refuses what is meant for a case that is not there, and survives a database that is away', async () => {
    const faults: unknown[] = [];
    const away = openDatabase('postgres://mutasi_app:x@127.0.0.1:1/none');
    const blind = resendCommands({
      db: away,
      client: env.client,
      taskQueue,
      onError: (error) => faults.push(error),
      everyMs: 20,
    });
    await expect.poll(() => faults.length).toBeGreaterThan(1);
    await blind.stop();
    await away.destroy();

    const resender = resendCommands({
      db,
      client: env.client,
      taskQueue,
      onError: () => {},
      unansweredMs: -1_000,
      everyMs: 20,
    });
    await expect
      .poll(async () => (await commands()).filter(({ state }) => state === 'sent').length, { timeout: 40_000 })
      .toBe(0);
    await resender.stop();
    expect((await commands()).at(-1)).toMatchObject({ state: 'refused', refusal: { code: 'case-closed' } });
  });
});

describe('while the database is away', () => {
  it('answers 503, not 500', async () => {
    const away = openDatabase('postgres://mutasi_app:x@127.0.0.1:1/none');
    const blind = await openCounter({ db: away, client: env.client, taskQueue });
    const reply = await blind.as(agency.accounts['hr-officer']).get('/v1/cases');
    expect(reply).toMatchObject({ status: 503, body: { code: 'service-unavailable' } });
    expect((await blind.as(undefined).get('/ready')).body).toMatchObject({ postgres: 'down', messagesOwed: null });
    expect((await blind.as(undefined).get('/health')).status).toBe(200);
    await blind.close();
    await away.destroy();
  });
});
