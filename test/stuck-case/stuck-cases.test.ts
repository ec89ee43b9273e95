import { Worker } from '@temporalio/worker';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { openMailTransport } from '../../worker/mail/open-mail-transport.ts';
import { sendOwedLetter } from '../../worker/mail/send-owed-letter.ts';
import { type Counter, openCounter } from '../api/counter.ts';
import { auditedActions } from '../harness/case-records.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { loadHolidays } from '../harness/load-holidays.ts';
import { startOwnCaseNumbers } from '../harness/own-case-numbers.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { devTemporal, workflowBundle } from '../harness/temporal.ts';
import { testDecrees } from '../harness/test-decrees.ts';
import { listenForMail } from '../worker/mail/listen-for-mail.ts';
import { completeVacancyCheck, opened, openTask, proposal } from './propose-case.ts';

const taskQueue = `test-${crypto.randomUUID()}`;
let env: TestWorkflowEnvironment;
let database: FreshDatabase;
let owner: Database;
let db: Database;
let agency: SmallAgency;
let counter: Counter;
let stopWorker: (() => Promise<void>) | undefined;

async function startWorker(): Promise<void> {
  const worker = await Worker.create({
    ...{ connection: env.nativeConnection, taskQueue, workflowBundle: workflowBundle() },
    activities: createActivities({ db, decrees: (await testDecrees()).desk }),
  });
  const running = worker.run();
  stopWorker = async () => {
    stopWorker = undefined;
    worker.shutdown();
    await running;
  };
}

beforeAll(async () => {
  env = await devTemporal();
  database = await freshDatabase();
  [owner, db] = [openDatabase(database.ownerUrl), openDatabase(database.appUrl)];
  agency = await seedSmallAgency(owner);
  await loadHolidays(owner);
  await startOwnCaseNumbers(owner);
  // Short, so that what is unanswered is known as such soon.
  counter = await openCounter({ db, client: env.client, taskQueue, commandDeadlineMs: 1_500 });
  await startWorker();
});
afterEach(async () => {
  if (!stopWorker) await startWorker();
});
afterAll(async () => {
  const open = await db.selectFrom('mutation_case').select('case_number').where('outcome', 'is', null).execute();
  for (const { case_number } of open)
    await env.client.workflow.getHandle(`mutation-case-${case_number}`).terminate('the test file is over');
  await stopWorker?.();
  await counter.close();
  await Promise.all([owner.destroy(), db.destroy()]);
  await database.drop();
  await env.teardown();
});

const as = (alias: string) => counter.as(agency.accounts[alias]);
type Line = Record<string, never> & { reasons: { reason: string; count: number }[]; remedies: { action: string }[] };

async function stuck(number: string, who = 'operator', query = ''): Promise<Line | undefined> {
  const reply = await as(who).get(`/v1/stuck-cases${query}`);
  expect(reply.status).toBe(200);
  return (reply.body.items as (Line & { caseNumber: string })[]).find((line) => line.caseNumber === number);
}

const desk = () => ({ as, db, owner });

const retry = (number: string, who = 'operator') => as(who).post(`/v1/stuck-cases/${number}/retry`);

it('shows what nobody answers while the worker is stopped, and retrying applies it once', async () => {
  const number = await opened(desk());
  await openTask(desk(), number);
  expect(await stuck(number)).toBeUndefined();
  await stopWorker?.();
  expect((await completeVacancyCheck(desk(), number)).status).toBe(503);
  expect((await (await proposal(desk()))()).status).toBe(503);

  const line = await stuck(number);
  expect(line).toMatchObject({
    ...{ stage: 'intake', failing: [], lastEvent: { action: expect.stringMatching(/^task-opened$/) as unknown } },
    reasons: [{ reason: 'unacknowledged', count: 1 }],
    tasks: expect.arrayContaining([
      expect.objectContaining({ kind: 'intake-check', role: 'hr-officer', overdue: false }),
    ]) as unknown,
    remedies: [
      { action: 'retry', href: `/v1/stuck-cases/${number}/retry`, allowed: true },
      { action: 'withdraw', roles: ['hr-officer', 'hr-admin'], allowed: false },
    ],
  });
  // A submission that has not become a case yet is stuck too.
  const { case_number: submission } = await db
    .selectFrom('command')
    .select('case_number')
    .where('kind', '=', 'open-case')
    .where('state', '=', 'sent')
    .executeTakeFirstOrThrow();
  expect(await stuck(submission, 'hr-officer')).toMatchObject({ stage: null, tasks: [], lastEvent: null });

  const inVain = await retry(number);
  expect(inVain.body).toMatchObject({ commands: [{ kind: 'complete-task', outcome: 'unanswered', code: null }] });
  await startWorker();
  await expect.poll(async () => (await retry(number)).body.commands as unknown[], { timeout: 20_000 }).toEqual([]);
  await expect.poll(async () => (await retry(submission)).body.commands as unknown[], { timeout: 20_000 }).toEqual([]);
  expect(await stuck(number)).toBeUndefined();
  expect(await stuck(submission)).toBeUndefined();
  const done = (await auditedActions(db, number)).filter((action) => action === 'task-completed');
  expect(done).toHaveLength(1);
});

it('shows mail that the mail server does not take, and retrying makes it due at once', async () => {
  const number = await opened(desk());
  const log = { info: () => undefined, warn: () => undefined };
  const parts = { db, log, from: 'Mutasi <mutasi@bantul.example>', publicUrl: 'http://mutasi.test' } as const;
  const away = openMailTransport({ smtpUrl: 'smtp://127.0.0.1:9', requireTls: false });
  // Only this case owes anything.
  await owner
    .updateTable('notification')
    .set({ mail_state: 'no-address' })
    .where('case_number', '!=', number)
    .execute();
  const owed = async () =>
    (
      await db
        .selectFrom('notification')
        .select('id')
        .where('case_number', '=', number)
        .where('mail_state', '=', 'owed')
        .execute()
    ).length;
  const count = await owed();
  for (let letter = 0; letter < count; letter++)
    expect(await sendOwedLetter({ ...parts, transport: away })).toBe('unreachable');
  away.close();
  expect(await stuck(number, 'hr-admin')).toMatchObject({ reasons: [{ reason: 'messages-owed', count }] });
  expect(await stuck(number, 'hr-admin', '?reason=overdue')).toBeUndefined();

  const server = await listenForMail();
  const transport = openMailTransport({ smtpUrl: `smtp://127.0.0.1:${server.port}`, requireTls: false });
  expect(await sendOwedLetter({ ...parts, transport })).toBe('none-due');
  expect((await retry(number, 'hr-officer')).body).toEqual({ caseNumber: number, commands: [], letters: count });
  for (let letter = 0; letter < count; letter++) expect(await sendOwedLetter({ ...parts, transport })).toBe('settled');
  expect(server.mails).toHaveLength(count);
  transport.close();
  await server.close();
  expect(await stuck(number, 'hr-admin')).toBeUndefined();
  expect((await retry(number, 'hr-officer')).body).toMatchObject({ letters: 0 });
});

it('shows a task nobody holds, one that is late, and an authority that is waited for', async () => {
  const role = { account_id: agency.accounts['organisation-officer']!, role: 'organisation-officer' };
  await owner.deleteFrom('account_role').where('role', '=', role.role).execute();
  const number = await opened(desk());
  await openTask(desk(), number);
  await owner.insertInto('account_role').values(role).execute();
  expect(await stuck(number)).toMatchObject({
    reasons: expect.arrayContaining([
      expect.objectContaining({ reason: 'unassigned', count: 1 }),
      expect.objectContaining({ reason: 'alarm', count: 1 }),
    ]) as unknown,
    remedies: expect.arrayContaining([
      expect.objectContaining({ action: 'reassign', allowed: false }),
      expect.objectContaining({ action: 'override', roles: ['hr-admin'] }),
    ]) as unknown,
  });

  await owner
    .updateTable('task')
    .set({ due_at: sql<Date>`now() - interval '3 days'` })
    .where('case_number', '=', number)
    .where('kind', '=', 'intake-check')
    .execute();
  const holder = agency.accounts['hr-officer']!;
  await owner.updateTable('task').set({ account_id: holder }).where('case_number', '=', number).execute();
  const reasons = async (query: string) =>
    (await stuck(number, 'hr-officer', query))?.reasons.map(({ reason }) => reason);
  expect(await reasons('?olderThanHours=48')).toContain('overdue');
  expect(await reasons('?olderThanHours=100')).toBeUndefined();
  expect(await reasons(`?holder=${holder}&stage=intake&unit=DKPP&reason=overdue`)).toContain('overdue');
  expect(await reasons('?unit=SETDA')).toBeUndefined();
  expect(await reasons(`?holder=${agency.accounts['auditor']}`)).toBeUndefined();

  await owner
    .updateTable('task')
    .set({ kind: 'technical-consideration' })
    .where('case_number', '=', number)
    .where('kind', '=', 'intake-check')
    .execute();
  expect(await reasons('?reason=waiting-external')).toContain('waiting-external');
});

it('shows work that fails again and again in Temporal', async () => {
  const number = await opened(desk());
  await openTask(desk(), number);
  // The record cannot be written: everything else goes on.
  await sql`alter table case_step rename to case_step_away`.execute(owner);
  try {
    expect((await completeVacancyCheck(desk(), number)).status).toBe(503);
    await expect
      .poll(async () => (await stuck(number))?.['failing'], { timeout: 30_000, interval: 500 })
      .toMatchObject([{ activity: 'record', attempts: expect.any(Number) as unknown }]);
    expect((await stuck(number))?.reasons.map(({ reason }) => reason)).toEqual(['unacknowledged', 'activity-failing']);
  } finally {
    await sql`alter table case_step_away rename to case_step`.execute(owner);
  }
});

it('pages, and refuses what it does not know', async () => {
  const [first, second] = [await opened(desk()), await opened(desk())];
  for (const number of [first, second])
    await owner
      .updateTable('task')
      .set({ due_at: new Date(0) })
      .where('case_number', '=', number)
      .execute();
  const hr = as('hr-officer');
  const page = await hr.get('/v1/stuck-cases?reason=overdue&limit=1');
  expect(page.body.items).toHaveLength(1);
  const seen: string[] = [];
  for (let after = ''; ;) {
    const { body } = await hr.get(`/v1/stuck-cases?reason=overdue&limit=1${after && `&after=${after}`}`);
    seen.push(...(body.items as { caseNumber: string }[]).map((line) => line.caseNumber));
    if (body.after === null) break;
    after = body.after as string;
  }
  expect(seen).toEqual([...seen].sort());
  expect(seen).toEqual(expect.arrayContaining([first, second]));

  for (const query of ['?limit=51', '?reason=bored', '?stage=limbo', '?holder=me', '?olderThanHours=-1', '?page=2'])
    expect((await hr.get(`/v1/stuck-cases${query}`)).status, query).toBe(422);
  expect((await as('auditor').get('/v1/stuck-cases')).status).toBe(403);
  expect((await retry('2020-000001')).status).toBe(404);
  expect((await retry(first, 'pegawai')).status).toBe(403);
});
