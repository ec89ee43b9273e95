import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { sql } from 'kysely';
import { SMTPServer } from 'smtp-server';
import type { AddressInfo } from 'node:net';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { loadHolidays } from '../harness/load-holidays.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { devTemporal } from '../harness/temporal.ts';
import { startTestIssuer } from '../harness/test-issuer.ts';
import { newMover } from '../harness/new-mover.ts';
import { beforeSeal, beforeSession, type LaterSteps, markedForm, replyFromOutside } from './later-steps.ts';
import { readable } from './readable.ts';
import { type Child, start, stop } from './spawned.ts';
import { visitorOf } from './visitor-of.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { urlAnswers, waitUntil } from '../../stack/network/wait-until-answering.ts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';

/** Marks that occur nowhere else; whatever shows one has let a person's data out. */
const mark = 'Kenarigading';
const markedNip = '198501012010012917';
const markedAddress = 'kenari.gading';
const traces = [mark, markedNip, markedAddress, '19850101', 'kenarigading'];

let env: TestWorkflowEnvironment;
let database: FreshDatabase;
let owner: Database;
let db: Database;
let agency: SmallAgency;
let issuer: Awaited<ReturnType<typeof startTestIssuer>>;
let api: Child;
let worker: Child;
let apiUrl: string;
let metricsOf: { api: string; worker: string };
let smtp: SMTPServer;
let folder: string;
const taskQueue = `canary-${crypto.randomUUID()}`;
const said: string[] = [];
const apiSaid: string[] = [];
let refusedMails = 0;

beforeAll(async () => {
  env = await devTemporal();
  database = await freshDatabase();
  owner = openDatabase(database.ownerUrl);
  db = openDatabase(database.appUrl);
  agency = await seedSmallAgency(owner);
  await loadHolidays(owner);
  await sql`update employee set name = name || ${` ${mark}`}, email = ${`${markedAddress}@mail.example`}`.execute(
    owner,
  );
  await sql`update employee set nip = ${markedNip} where id = ${agency.employeeId}::uuid`.execute(owner);
  await sql`update account set name = name || ${` ${mark}`}, email = ${`${markedAddress}@mail.example`}`.execute(owner);
  // A server that quotes whom it was asked for, once, and then takes everything.
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      if (refusedMails++ > 3) return done();
      return done(Object.assign(new Error(`${mark} <${address}> has left`), { responseCode: 450 }));
    },
    onData: (stream, _session, done) => void stream.resume().on('end', () => done()),
  });
  smtp.on('error', () => undefined);
  await once(smtp.listen(0, '127.0.0.1'), 'listening');
  issuer = await startTestIssuer();
  folder = await mkdtemp(join(tmpdir(), 'mutasi-canary-'));
  const port = await anyFreePort();
  apiUrl = `http://127.0.0.1:${port}`;
  metricsOf = { api: `127.0.0.1:${await anyFreePort()}`, worker: `127.0.0.1:${await anyFreePort()}` };
  const variables = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.appUrl,
    TEMPORAL_ADDRESS: inject('devTemporal').address,
    TEMPORAL_TASK_QUEUE: taskQueue,
    DOCUMENT_FOLDER: folder,
    DECREE_KEY_FOLDER: join(folder, 'decree-keys'),
    HOST: '127.0.0.1',
    PORT: String(port),
    SMTP_URL: `smtp://127.0.0.1:${(smtp.server.address() as AddressInfo).port}`,
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
    OIDC_CLIENT_ID: 'canary',
    OIDC_CLIENT_SECRET: randomBytes(24).toString('base64url'),
    OIDC_SUBJECTS: 'account-id',
    SESSION_SECRET: randomBytes(48).toString('base64url'),
    RATE_LIMITS: 'off',
    API_METRICS_ADDRESS: metricsOf.api,
    WORKER_METRICS_ADDRESS: metricsOf.worker,
    LOG_LEVEL: 'trace',
  };
  worker = start('worker/main.ts', variables, said);
  api = start('api/main.ts', variables, apiSaid);
  await waitUntil(() => urlAnswers(`${apiUrl}/health`), 30_000, new AbortController().signal);
});

afterAll(async () => {
  await Promise.all([stop(worker), stop(api), issuer.close()]);
  await new Promise<void>((resolve) => smtp.close(() => resolve()));
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
  await env.teardown();
  await rm(folder, { recursive: true });
});

async function pageOf(address: string): Promise<string> {
  return (await fetch(`http://${address}/metrics`)).text();
}

it('lets no name, NIP, address or free text out of the database', { timeout: 120_000 }, async () => {
  const visitor = visitorOf(apiUrl, (account) => issuer.tokenFor(account));
  const as = (alias: string) => visitor(agency.accounts[alias]);
  // For a while the database quotes what it stumbles over, as a broken constraint would.
  await sql`create function quote_row() returns trigger language plpgsql as $$
    begin raise exception 'bad value: %', new using errcode = '22023', detail = new::text; end $$`.execute(owner);
  await sql`create trigger quote_row before insert on performance_evaluation for each row execute function quote_row()`.execute(
    owner,
  );

  await expect.poll(async () => (await as('hr-officer').get('/ready')).status, { timeout: 30_000 }).toBe(200);
  const opened = await as('hr-officer').post(
    '/v1/cases',
    {
      employeeId: agency.employeeId,
      targetPostId: agency.targetPost,
      initiator: 'agency',
      reason: `Penguatan penyusunan program oleh ${mark}.`,
    },
    { 'idempotency-key': `canary-${crypto.randomUUID()}` },
  );
  expect(opened, JSON.stringify(opened.body)).toMatchObject({ status: 201 });
  const number = opened.body.caseNumber as string;

  const otherPost = (await newMover(owner, { name: `Orang ${mark}` })).targetPost;
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date());
  const play = { db, client: env.client, taskQueue, agency, today: () => Promise.resolve(today) };
  const steps: LaterSteps = { visitor, play, mark };
  const taken = new Set<TaskKind>();
  const atFirst = async (kind: TaskKind, step: () => Promise<void>) => {
    if (taken.has(kind)) return;
    taken.add(kind);
    await step();
  };

  let broken = true;
  for (let turns = 0; turns < 400; turns++) {
    const open = await db
      .selectFrom('task')
      .select(['id', 'kind', 'role', 'account_id'])
      .where('case_number', '=', number)
      .where('state', '=', 'open')
      .orderBy('id')
      .execute();
    const seenAll = new Set(open.map((task) => task.kind));
    if (seenAll.has('decree-receipt')) break;
    for (const task of open) {
      const kind = task.kind as TaskKind;
      const holder = visitor(task.account_id ?? agency.accounts[task.role]);
      if (kind === 'session-attendance') await atFirst(kind, () => beforeSession(steps, number, otherPost));
      if (kind === 'panel-minutes') await atFirst(kind, () => beforeSeal(steps, number));
      const form = markedForm(kind, { today, mark, otherPost });
      await holder.post(`/v1/tasks/${task.id}/completion`, { form: { ...form, [mark]: mark } });
      await holder.post(`/v1/tasks/${task.id}/completion`, { form });
      if (kind === 'performance-evaluation' && broken) {
        await expect.poll(() => said.join(''), { timeout: 20_000 }).toContain('DatabaseError');
        await sql`drop trigger quote_row on performance_evaluation`.execute(owner);
        broken = false;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(broken).toBe(false);
  expect([...taken]).toEqual(['session-attendance', 'panel-minutes']);
  const { post_id: decided } = await db
    .selectFrom('case_post_choice')
    .select('post_id')
    .where('case_number', '=', number)
    .where('step', '=', 'decided')
    .executeTakeFirstOrThrow();
  expect(decided).toBe(otherPost);
  const outside = await replyFromOutside(steps, owner);

  await as('hr-officer').post('/v1/employees/search', { name: mark });
  await as('hr-officer').post('/v1/employees/search', { nip: markedNip });
  await as('hr-officer').get(`/v1/employees?nip=${markedNip}`);
  await as('hr-officer').get(`/v1/employees/${markedNip}`);
  await as('hr-officer').get(`/v1/${mark}/${markedNip}?${mark}=${mark}`);
  await as('hr-officer').send('/v1/cases', {
    method: 'POST',
    body: `{"${mark}": `,
    headers: { 'content-type': 'application/json', 'idempotency-key': mark, 'user-agent': mark, cookie: mark },
  });
  await as('pegawai').get('/v1/me/data');
  // The API stumbles too: an error nobody foresaw, with a person's data in it.
  await sql`create trigger quote_row before insert on dossier_access for each row execute function quote_row()`.execute(
    owner,
  );
  await sql`alter function quote_row() security definer`.execute(owner);
  expect((await as('auditor').get(`/v1/cases/${number}`)).status).toBe(500);
  await sql`drop trigger quote_row on dossier_access`.execute(owner);
  const ready = await as('hr-officer').get('/ready');
  await expect.poll(() => said.join(''), { timeout: 20_000 }).toContain('mail failed');
  await expect.poll(() => said.join(''), { timeout: 20_000 }).toContain('mail sent');

  const handle = env.client.workflow.getHandle(mutationCaseId(number));
  const outsideHandle = env.client.workflow.getHandle(mutationCaseId(outside));
  const history = await handle.fetchHistory();
  const metrics = { api: await pageOf(metricsOf.api), worker: await pageOf(metricsOf.worker) };
  const seen = {
    api: apiSaid.join(''),
    'metrics of the API': metrics.api,
    'metrics of the worker': metrics.worker,
    'worker and relay': said.join(''),
    ready: JSON.stringify(ready.body),
    history: readable(history),
    'history with a reply from outside': readable(await outsideHandle.fetchHistory()),
    'memo and attributes': readable(await handle.describe()),
  };
  expect(apiSaid.join('').split('\n').length).toBeGreaterThan(30);
  expect(metrics.api).toMatch(
    /^mutasi_http_request_duration_seconds_count{method="POST",route="\/v1\/tasks\/\{id\}\/completion",status="200"} [1-9]/m,
  );
  expect(metrics.api).toMatch(/_count{method="GET",route="\/v1\/cases\/\{caseNumber\}",status="500"} 1$/m);
  for (const name of ['owed_messages', 'open_alarms', 'overdue_tasks', 'unsettled_commands'])
    expect(metrics.api).toMatch(new RegExp(`^mutasi_${name} \\d+$`, 'm'));
  expect(metrics.worker).toMatch(/^temporal_.*task_queue="canary-/m);
  // What tells cases, tasks or accounts apart would make a series of each, and a trail of each.
  for (const page of Object.values(metrics)) {
    expect(page).not.toContain(number);
    expect(Object.values(agency.accounts).filter((account) => page.includes(account))).toEqual([]);
  }
  expect(seen.history.length).toBeGreaterThan(10_000);
  for (const [where, text] of Object.entries(seen))
    for (const trace of traces) expect(around(text, trace), `${where} shows ${trace}`).toBeUndefined();

  await Promise.all([handle, outsideHandle].map((run) => run.terminate('the test is over')));
});

function around(text: string, trace: string): string | undefined {
  const at = text.indexOf(trace);
  return at < 0 ? undefined : text.slice(Math.max(0, at - 200), at + 100);
}
