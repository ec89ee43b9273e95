import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, Connection } from '@temporalio/client';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { logRequests } from '../../api/http/log-requests.ts';
import { sendLines } from '../../api/http/send-lines.ts';
import { verifyLines } from '../../stack/audit/verify-lines.ts';
import { type Counter, openCounter, pluck, type Visitor } from '../api/counter.ts';
import { caseNumbers, makeSmallRecord, type SmallRecord } from './small-record.ts';

let record: SmallRecord;
let counter: Counter;
const as = (alias: string): Visitor => counter.as(record.agency.accounts[alias]);
const path = '/v1/audit/export';

beforeAll(async () => {
  record = await makeSmallRecord();
  counter = await openCounter({
    db: record.db,
    client: new Client({ connection: Connection.lazy() }),
    taskQueue: 'none',
  });
});
afterAll(async () => {
  await counter.close();
  await record.drop();
});

describe('GET /v1/audit/export', () => {
  it('gives the auditor every event of the agency with its proof, one JSON a line', async () => {
    const { status, headers, body } = await as('auditor').get(path);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(headers.get('content-disposition')).toBe('attachment; filename="audit-bantul.ndjson"');
    expect(headers.get('cache-control')).toBe('no-store');
    const lines = (body as string).trimEnd().split('\n');
    const verdict = await verifyLines(lines, () => undefined, record.kept.hash);
    expect(verdict).toMatchObject({ agency: 'bantul', cases: 4, events: 16, faults: [] });
  });

  it('proves against an earlier checkpoint on request, and knows no day without one', async () => {
    const { body } = await as('auditor').get(`${path}?checkpoint=2024-11-20`);
    const verdict = await verifyLines((body as string).trimEnd().split('\n'), () => undefined);
    expect(verdict).toMatchObject({ checkpoint: { day: '2024-11-20' }, events: 16, faults: [] });
    for (const day of ['2024-11-19', '2024-11-22', '0000-01-01', '9999-12-31'])
      expect(await as('auditor').get(`${path}?checkpoint=${day}`)).toMatchObject({ status: 404 });
    for (const query of ['checkpoint=', 'checkpoint=yesterday', 'checkpoint=2024-02-30', 'agency=sleman'])
      expect(await as('auditor').get(`${path}?${query}`)).toMatchObject({ status: 422 });
  });

  it('is for auditors alone', async () => {
    for (const alias of ['hr-officer', 'hr-admin', 'operator', 'pegawai', 'appointing-authority'])
      expect((await as(alias).get(path)).status).toBe(403);
    expect((await counter.as(undefined).get(path)).status).toBe(401);
  });

  it('has nothing for the auditor of another agency', async () => {
    const agency = { id: 'sleman', name: 'Kabupaten Sleman', kind: 'regency' };
    await record.owner.insertInto('agency').values(agency).execute();
    const { id } = await record.owner
      .insertInto('account')
      .values({ alias: 'other', name: 'o', email: 'o@sleman.example', agency_id: 'sleman', recorded_at: new Date() })
      .returning('id')
      .executeTakeFirstOrThrow();
    await record.owner.insertInto('account_role').values({ account_id: id, role: 'auditor' }).execute();
    const { body } = await counter.as(id).get(path);
    expect(body).not.toMatch(new RegExp(caseNumbers.join('|')));
    expect(body).toContain('{"kind":"end","cases":0,"events":0}');
  });

  it('gives its connection back when the reader hangs up', async () => {
    const token = await counter.tokenFor(record.agency.accounts['auditor']!);
    for (let time = 0; time < 6; time++) {
      const stop = new AbortController();
      await fetch(counter.url + path, { headers: { authorization: `Bearer ${token}` }, signal: stop.signal });
      stop.abort();
    }
    expect((await as('auditor').get(path)).status).toBe(200);
    expect((await as('auditor').send(path, { method: 'HEAD' })).status).toBe(200);
  });
});

it('GET /v1/audit/checkpoints lists the days, newest first, page by page', async () => {
  const { body } = await as('operator').get('/v1/audit/checkpoints?limit=1');
  expect(body.items).toHaveLength(1);
  expect(body.items[0]).toMatchObject({ day: '2024-11-21', leaves: 4, hash: record.kept.hash });
  const rest = await as('hr-admin').get(`/v1/audit/checkpoints?after=${body.after}`);
  expect(pluck(rest.body.items, 'day')).toEqual(['2024-11-20']);
  expect(rest.body.after).toBeNull();
  expect((await as('pegawai').get('/v1/audit/checkpoints')).status).toBe(403);
});

it('an answer that fails half-way breaks off, and says in the log alone why', async () => {
  async function* failing(): AsyncGenerator<string, void> {
    for (let count = 0; count < 5_000; count++) yield `{"count":${count}}`;
    await Promise.reject(new Error('the database went away'));
  }
  const log: string[] = [];
  const app = express().use(logRequests(pino({}, { write: (line: string) => void log.push(line) })));
  app.get('/', (request, response) => sendLines(request, response, failing()));
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow();
  expect(log.join('')).toContain('a streamed answer broke off');
  server.closeAllConnections();
  server.close();
});
