import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { countRows } from './count-rows.ts';
import { type Counter, openCounter, pluck, type Reply, type Visitor } from './counter.ts';

let stage: CaseStage;
let counter: Counter;
let hr: Visitor;
let before: Record<string, number>;

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  counter = await openCounter(stage);
  hr = counter.as(stage.agency.accounts['hr-officer']);
  before = await countRows(stage.db);
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
});

const key = (): Record<string, string> => ({ 'idempotency-key': crypto.randomUUID() });

const proposal = (changes: object = {}): object => ({
  employeeId: stage.agency.employeeId,
  targetPostId: stage.agency.targetPost,
  initiator: 'agency',
  reason: 'Penguatan penyusunan program di Bappeda.',
  ...changes,
});

const propose = (changes: object): Promise<Reply> => hr.post('/v1/cases', proposal(changes), key());

describe('a bad request gets its own code and writes nothing', () => {
  const cases: [string, () => Promise<Reply>, number, string][] = [
    ['malformed JSON', () => raw('{"employeeId":'), 400, 'malformed-json'],
    ['an empty body', () => raw(''), 422, 'invalid-field'],
    ['a body that is no object', () => raw('[1]'), 422, 'invalid-field'],
    ['a body nested deeper than a stack', () => raw('['.repeat(100_000) + ']'.repeat(100_000)), 422, 'invalid-field'],
    ['another media type', () => raw('a=1', 'application/x-www-form-urlencoded'), 415, 'unsupported-media-type'],
    ['no media type', () => hr.send('/v1/cases', { method: 'POST', headers: key() }), 415, 'unsupported-media-type'],
    ['a body of 10 MB', () => propose({ reason: 'x'.repeat(10_000_000) }), 413, 'body-too-large'],
    ['unknown fields', () => propose({ nik: '3402' }), 422, 'unknown-field'],
    ['a lacking field', () => propose({ initiator: undefined }), 422, 'invalid-field'],
    ['a short reason', () => propose({ reason: 'pindah' }), 422, 'invalid-field'],
    ['a NUL character', () => propose({ reason: `Penguatan penyusunan\0program` }), 422, 'invalid-field'],
    ['half a surrogate', () => propose({ reason: `Penguatan penyusunan \ud800 program` }), 422, 'invalid-field'],
    ['an employee id that is none', () => propose({ employeeId: '12' }), 422, 'invalid-field'],
    ['an unknown employee', () => propose({ employeeId: crypto.randomUUID() }), 422, 'unknown-employee'],
    ['an unknown post', () => propose({ targetPostId: 'BAPPEDA-nothing-9' }), 422, 'unknown-post'],
    ['a scope that does not fit', () => propose({ scope: 'inter-province' }), 422, 'scope-mismatch'],
    ['a forbidden profile', () => propose({ policyProfile: 'demonstration' }), 422, 'policy-profile-not-allowed'],
    ['no idempotency key', () => hr.post('/v1/cases', proposal()), 400, 'idempotency-key-required'],
    [
      'a short idempotency key',
      () => hr.post('/v1/cases', proposal(), { 'idempotency-key': 'abc' }),
      400,
      'idempotency-key-required',
    ],
    ['a case number that is none', () => hr.get('/v1/cases/1'), 422, 'invalid-field'],
    ['an unknown case', () => hr.get('/v1/cases/2026-999999'), 404, 'not-found'],
    ['an unknown path', () => hr.get('/v1/nothing'), 404, 'not-found'],
    ['a broken path', () => hr.get('/v1/cases/%E0%A4%A'), 400, 'bad-request'],
    ['an unknown query name', () => hr.get('/v1/cases?colour=red'), 422, 'unknown-field'],
    ['a query value out of range', () => hr.get('/v1/cases?limit=101'), 422, 'invalid-field'],
    ['a query value given twice', () => hr.get('/v1/cases?limit=1&limit=2'), 422, 'invalid-field'],
    ['a NUL in the query', () => hr.get('/v1/cases?unit=ab%00'), 422, 'invalid-field'],
    ['a name in the address', () => hr.get('/v1/employees?name=orang'), 422, 'unknown-field'],
    ['a NIP in the address', () => hr.get('/v1/employees?nip=198501012010012900'), 422, 'unknown-field'],
    ['a NIP that is none', () => hr.post('/v1/employees/search', { nip: '123' }), 422, 'invalid-field'],
    ['a method that is not there', () => hr.send('/v1/cases', { method: 'DELETE' }), 405, 'method-not-allowed'],
    ['an unknown task', () => hr.post('/v1/tasks/2026-999999-01/completion', { form: {} }), 404, 'not-found'],
  ];

  const raw = (body: string, type = 'application/json'): Promise<Reply> =>
    hr.send('/v1/cases', { method: 'POST', body, headers: { ...key(), 'content-type': type } });

  it.each(cases)('%s', async (_name, send, status, code) => {
    const reply = await send();
    expect(reply.body).toMatchObject({ status, code, type: `urn:mutasi:problem:${code}` });
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toContain('application/problem+json');
    expect(reply.body.wayOut).not.toBe('');
    expect(JSON.stringify(reply.body)).not.toMatch(/node_modules|\.ts:|at Object/);
    expect(await countRows(stage.db)).toEqual(before);
  });

  it('names every fault at once', async () => {
    const reply = await propose({ initiator: 'nobody', reason: 'x', employeeId: undefined });
    expect(pluck(reply.body.errors, 'field')).toEqual(['employeeId', 'initiator', 'reason']);
    expect(pluck(reply.body.errors, 'rule')).toEqual(['required', 'invalid-value', 'too-small']);
  });

  it('allows GET and POST where it says so', async () => {
    const reply = await hr.send('/v1/cases', { method: 'PATCH' });
    expect(reply.headers.get('allow')).toBe('GET, POST, HEAD');
  });
});

describe('language', () => {
  it('is Indonesian, and English by choice', async () => {
    const indonesian = await hr.get('/v1/cases/2026-999999');
    expect(indonesian.body.title).toBe('Tidak ditemukan');
    expect(indonesian.headers.get('content-language')).toBe('id');
    const english = await hr.get('/v1/cases/2026-999999', { 'accept-language': 'en-GB, id;q=0.5' });
    expect(english.body.title).toBe('Not found');
    const fields = await hr.get('/v1/cases?limit=0', { 'accept-language': 'en' });
    expect(fields.body.errors[0].message).toMatch(/^Too small/);
    expect((await hr.get('/v1/cases?limit=0')).body.errors[0].message).not.toMatch(/^Too small/);
  });
});

describe('the log', () => {
  it('holds no query, no body and no address as typed', async () => {
    counter.log.length = 0;
    await hr.post('/v1/employees/search', { name: 'Rahasia' });
    await hr.get('/v1/Rahasia');
    await propose({ reason: 'Rahasia Rahasia Rahasia', nik: 'Rahasia' });
    const lines = JSON.stringify(counter.log);
    expect(counter.log).toHaveLength(3);
    expect(lines).not.toContain('Rahasia');
    expect(lines).not.toContain('Bearer');
    expect(counter.log[0]).toMatchObject({ route: '/v1/employees/search', method: 'POST', status: 200 });
  });
});

describe('what the service says of itself', () => {
  it('is alive and ready without a token', async () => {
    const visitor = counter.as(undefined);
    expect(await visitor.get('/health')).toMatchObject({ status: 200, body: { alive: true } });
    expect(await visitor.get('/ready')).toMatchObject({
      status: 200,
      body: { ready: true, postgres: 'ok', temporal: 'ok', worker: 'ok', messagesOwed: 0 },
    });
  });

  it('describes itself in OpenAPI 3.1 and serves the page for it from itself alone', async () => {
    const visitor = counter.as(undefined);
    const { body } = await visitor.get('/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths)).toContain('/v1/tasks/{id}/completion');
    expect(body.paths['/v1/cases'].post.responses['422'].description).toContain('unknown-employee');
    const page = await visitor.get('/docs/');
    expect(page.status).toBe(200);
    expect(page.body).not.toMatch(/(src|href)="https?:/);
  });
});
