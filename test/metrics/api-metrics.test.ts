import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiMetrics, createApiMetrics } from '../../api/metrics/api-metrics.ts';
import { serveMetrics } from '../../api/metrics/serve-metrics.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { type Counter, openCounter } from '../api/counter.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { trusting } from '../walls/trusting.ts';

let database: FreshDatabase;
let db: Database;
let owner: Database;
let agency: SmallAgency;
let metrics: ApiMetrics;
let counter: Counter;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.appUrl);
  owner = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(owner);
  metrics = createApiMetrics(db);
  counter = await openCounter({ db, client: {} as never, taskQueue: 'none', verifyToken: trusting, metrics });
});
afterAll(async () => {
  await counter.close();
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

it('counts requests by the pattern of their route, and what nobody serves as one', async () => {
  const hr = counter.as(agency.accounts['hr-officer']);
  await hr.get(`/v1/employees/${agency.employeeId}`);
  await hr.get(`/v1/employees/${crypto.randomUUID()}`);
  for (const path of ['/v1/siti-aminah', '/wp-login.php', '/v1/198501012010012917']) await hr.get(path);
  await hr.send('/v1/units', { method: 'PROPFIND' });
  const page = await metrics.page();
  expect(page).toMatch(/_count\{method="GET",route="\/v1\/employees\/\{id\}",status="200"\} 1$/m);
  expect(page).toMatch(/_count\{method="GET",route="\/v1\/employees\/\{id\}",status="404"\} 1$/m);
  expect(page).toMatch(/_count\{method="GET",route="unmatched",status="404"\} 3$/m);
  expect(page).toMatch(/_count\{method="other",route="[^"]*",status="405"\} 1$/m);
  for (const word of ['siti', 'wp-login', '198501012010012917', agency.employeeId, 'PROPFIND'])
    expect(page).not.toContain(word);
});

it('tells what waits', async () => {
  const waiting = { kind: 'open-case', case_number: '2026-000001', account_id: agency.accounts['hr-officer']! };
  for (const [dedupe_key, sent_at] of [
    ['old', new Date(Date.now() - 60_000)],
    ['under way', new Date()],
  ] as const)
    await owner
      .insertInto('command')
      .values({ ...waiting, dedupe_key, sent_at, roles: [], body: '{}', state: 'sent' })
      .execute();
  const page = await metrics.page();
  expect(page).toMatch(/^mutasi_unsettled_commands 1$/m);
  expect(page).toMatch(/^mutasi_overdue_tasks 0$/m);
  expect(page).toMatch(/^mutasi_database_up 1$/m);
});

it('leaves out what it does not know while the database is away, and shows nothing but its one page', async () => {
  const away = openDatabase(`postgres://nobody@127.0.0.1:${await anyFreePort()}/nothing`);
  const address = `127.0.0.1:${await anyFreePort()}`;
  const stop = await serveMetrics(createApiMetrics(away), address);
  try {
    const page = await (await fetch(`http://${address}/metrics`)).text();
    expect(page).toMatch(/^mutasi_database_up 0$/m);
    expect(page).not.toMatch(/^mutasi_(owed|open|overdue|unsettled)\w* /m);
    for (const path of ['/', '/metrics/x', '/v1/me'])
      expect((await fetch(`http://${address}${path}`)).status).toBe(404);
    expect((await fetch(`http://${address}/metrics`, { method: 'POST' })).status).toBe(404);
  } finally {
    await stop();
    await away.destroy();
  }
});
