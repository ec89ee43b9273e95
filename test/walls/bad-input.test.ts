import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counter, openCounter, type Reply, type Visitor } from '../api/counter.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { expectProblem } from './expect-problem.ts';
import { trusting } from './trusting.ts';

let stage: CaseStage;
let counter: Counter;
const as = (alias: string): Visitor => counter.as(stage.agency.accounts[alias]);

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  counter = await openCounter({ ...stage, verifyToken: trusting });
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
});

const propose = (body: unknown, headers: Record<string, string> = {}): Promise<Reply> =>
  as('hr-officer').send('/v1/cases', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
  });
const proposal = (): Record<string, unknown> => ({
  employeeId: stage.agency.employeeId,
  targetPostId: stage.agency.targetPost,
  initiator: 'agency',
  reason: 'Penguatan penyusunan program di Bappeda.',
});

const search = (name: string): Promise<Reply> => as('hr-officer').post('/v1/employees/search', { name });

describe('text that is not what it looks like', () => {
  const tricks = {
    'turned writing (U+202E)': 'Penguatan \u202eprogram di Bappeda.',
    'an isolate (U+2066)': 'Penguatan \u2066program di Bappeda.',
    'a mark of direction (U+200F)': 'Penguatan \u200fprogram di Bappeda.',
    'a zero-width space (U+200B)': 'Penguatan pro\u200bgram di Bappeda.',
    'a byte-order mark (U+FEFF)': '\ufeffPenguatan program di Bappeda.',
    'a control character (U+0008)': 'Penguatan program\u0008 di Bappeda.',
    'an escape (U+001B)': 'Penguatan \u001b[31mprogram di Bappeda.',
    'a C1 control (U+0085)': 'Penguatan\u0085program di Bappeda.',
    'a line separator (U+2028)': 'Penguatan\u2028program di Bappeda.',
    'invisible tags (U+E0041)': 'Penguatan program di Bappeda.\u{e0041}\u{e0042}',
  };
  for (const [name, reason] of Object.entries(tricks))
    it(`is refused: ${name}`, async () => {
      const reply = await propose({ ...proposal(), reason });
      expectProblem(reply, 422, 'invalid-field');
      expect(reply.body.errors[0].rule).toBe('deceptive-character');
    });

  it('is refused: NUL and half a surrogate pair, also as a name and in a search', async () => {
    for (const bad of ['"\\u0000"', '"\\ud800"']) {
      const reply = await propose(`{"reason": ${bad}, ${bad}: 1}`);
      expectProblem(reply, 422, 'invalid-field');
      expect(reply.body.errors[0].rule).toBe('unstorable-character');
    }
    expectProblem(await search('\u0000\u0000'), 422, 'invalid-field');
    expectProblem(await as('hr-officer').get('/v1/cases?unit=%00%00'), 422, 'invalid-field');
    expectProblem(await search('ab\u202ec'), 422, 'invalid-field');
  });

  it('keeps line breaks and tabs, and stores one form of what looks the same (NFC)', async () => {
    const reply = await propose({ ...proposal(), reason: 'Penguatan prógram\n\tdi Bappeda\u0301 tahun ini.' });
    expect(reply.status).toBe(201);
    const { reason } = await stage.db
      .selectFrom('mutation_case')
      .select('reason')
      .where('case_number', '=', reply.body.caseNumber)
      .executeTakeFirstOrThrow();
    expect(reason).toBe('Penguatan prógram\n\tdi Bappedá tahun ini.');
    await as('hr-officer').post(`/v1/cases/${reply.body.caseNumber}/withdrawal`, {
      reason: 'Dibatalkan oleh pengusul.',
    });
  });

  it('finds a name however its letters are composed', async () => {
    const composed = await search('José');
    const decomposed = await search('José'.normalize('NFD'));
    expect(decomposed.body).toEqual(composed.body);
  });
});

describe('a body', () => {
  it('is refused when it is nested deeper than any form, and neither slows nor ends the service', async () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    for (const levels of [25, 1_000, 120_000]) {
      const reply = await propose(`{"reason": ${deep(levels)}}`);
      expectProblem(reply, 422, 'invalid-field');
      expect(reply.body.errors[0].rule).toBe('too-deep');
    }
    expectProblem(await propose('{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000)), 422, 'invalid-field');
  });

  it('is refused above 256 kB, also when it only swells to that', async () => {
    expectProblem(await propose({ ...proposal(), reason: 'a'.repeat(300_000) }), 413, 'body-too-large');
    const bomb = gzipSync(JSON.stringify({ reason: 'a'.repeat(50_000_000) }));
    const reply = await as('hr-officer').send('/v1/cases', {
      method: 'POST',
      body: bomb,
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', 'idempotency-key': 'gzip-bomb-1' },
    });
    expectProblem(reply, 413, 'body-too-large');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json-patch+json',
    'application/json; charset=utf-7',
    'application/json; charset=utf-16',
    'application/json;charset="iso-8859-1"',
  ])('is refused as %s', async (type) => {
    expectProblem(await propose(proposal(), { 'content-type': type }), 415, 'unsupported-media-type');
  });

  it('may not bring fields of its own: mass assignment and prototypes', async () => {
    for (const field of ['caseNumber', 'opened_by', 'agencyId', 'stage', 'outcome', 'policy', 'roles']) {
      const reply = await propose({ ...proposal(), [field]: 'x' });
      expectProblem(reply, 422, 'unknown-field');
      expect(reply.body.errors[0]).toMatchObject({ field: expect.stringContaining(field), rule: 'unknown' });
    }
    for (const name of ['__proto__', 'constructor', 'prototype'])
      expectProblem(await propose(`{"${name}": {"isAdmin": true}}`), 422);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });

  it.each(['', '{', 'null', '[]', '"text"', '1e999', '{"a":1}}', '{"a":NaN}'])('is refused as %j', async (body) => {
    const reply = await propose(body);
    expect([400, 422]).toContain(reply.status);
    expectProblem(reply, reply.status);
  });
});
