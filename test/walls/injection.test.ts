import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Counter, openCounter, type Visitor } from '../api/counter.ts';
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

describe('SQL in a filter', () => {
  const attacks = [
    "' or '1'='1",
    "'; drop table vote; --",
    '1) or 1=1--',
    '%',
    '_%',
    '\\',
    "') union select nip from employee--",
  ];
  const filters = [
    '/v1/employees?unit=',
    '/v1/employees?after=',
    '/v1/employees?limit=',
    '/v1/cases?stage=',
    '/v1/cases?employee=',
    '/v1/cases?unit=',
    '/v1/cases?after=',
    '/v1/tasks?after=',
    '/v1/tasks?kind=',
    '/v1/notifications?after=',
    '/v1/notifications?unread=',
    '/v1/posts?unit=',
    '/v1/posts?vacant=',
    '/v1/positions?after=',
    '/v1/units?after=',
    '/v1/accounts?role=',
    '/v1/alarms?after=',
    '/v1/me/accesses?after=',
    '/v1/employees/',
    '/v1/cases/',
    '/v1/tasks/',
    '/v1/calendar/',
  ];
  it.each(filters)('finds nothing more and breaks nothing: %s', async (filter) => {
    for (const attack of attacks) {
      const reply = await as('hr-officer').get(filter + encodeURIComponent(attack));
      if (reply.status === 200) expect(reply.body.items).toEqual([]);
      else {
        expect([403, 404, 422]).toContain(reply.status);
        expectProblem(reply, reply.status);
      }
    }
  });

  it('finds nothing more and breaks nothing in a search', async () => {
    for (const attack of attacks)
      for (const field of ['name', 'nip', 'unit', 'after']) {
        const reply = await as('hr-officer').post('/v1/employees/search', { [field]: attack });
        if (reply.status === 200) expect(reply.body.items).toEqual([]);
        else expectProblem(reply, 422);
      }
  });

  it('leaves every table where it was', async () => {
    const { votes } = await stage.db
      .selectFrom('vote')
      .select(({ fn }) => fn.countAll<string>().as('votes'))
      .executeTakeFirstOrThrow();
    expect(votes).toBe('0');
  });
});

describe('paths and headers', () => {
  it.each([
    '/v1/cases/..%2f..%2fetc%2fpasswd',
    '/v1/cases/2026-000001%00',
    '/v1/tasks/2026-000001-01%0d%0aSet-Cookie:a=b',
    '/v1/employees/%E0%A4%A',
    '/v1/%2e%2e/%2e%2e/api/main.ts',
    '/docs/..%2f..%2f..%2fpackage.json',
    '//evil.example/v1/cases',
    '/V1/CASES',
  ])('serves no other thing for %s', async (path) => {
    const response = await fetch(counter.url + path, {
      headers: { authorization: `Bearer ${await counter.tokenFor(stage.agency.accounts['hr-officer']!)}` },
      redirect: 'manual',
    });
    // The documentation answers below its path with its own page, whatever comes after.
    expect(path.startsWith('/docs') ? [200] : [400, 404, 422]).toContain(response.status);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).not.toMatch(/"scripts"|root:|node_modules/);
  });

  it('does not repeat what a header said, and takes no blank in a key', async () => {
    const key = await as('hr-officer').post('/v1/cases', {}, { 'idempotency-key': 'a b c d e f g h' });
    expectProblem(key, 400, 'idempotency-key-required');
    const odd = await as('hr-officer').get('/v1/units', {
      'accept-language': '<script>alert(1)</script>',
      'x-forwarded-host': 'evil.example',
      'x-http-method-override': 'DELETE',
      origin: 'https://evil.example',
    });
    expect(odd.status).toBe(200);
    expect(odd.headers.get('content-language')).toBe('id');
    expect([...odd.headers.entries()].flat().join('\n')).not.toMatch(/evil|script>/);
    expect(odd.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('answers two lengths, a smuggled request and huge headers with a refusal', async () => {
    const smuggled =
      'POST /v1/cases HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nHost: a\r\n\r\n';
    expect(await raw(smuggled)).toMatch(/^HTTP\/1\.1 400/);
    const twice = 'POST /v1/cases HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!';
    expect(await raw(twice)).toMatch(/^HTTP\/1\.1 400/);
    const huge = `GET /health HTTP/1.1\r\nHost: a\r\nX-Big: ${'a'.repeat(20_000)}\r\n\r\n`;
    expect(await raw(huge)).toMatch(/^HTTP\/1\.1 431/);
  });

  it('answers a method of no use with 405 and what is', async () => {
    for (const method of ['DELETE', 'PATCH', 'PUT']) {
      const reply = await as('hr-officer').send('/v1/cases', { method });
      expectProblem(reply, 405, 'method-not-allowed');
      expect(reply.headers.get('allow')).toContain('GET');
    }
  });
});

/** What the service answers to these bytes. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(counter.url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => (answer += chunk.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
    setTimeout(() => socket.destroy(), 2_000).unref();
  });
}

describe('every answer', () => {
  it.each(['/health', '/v1/units', '/nowhere', '/openapi.json', '/docs/'])(
    'carries the walls of the browser: %s',
    async (path) => {
      const { headers } = await as('hr-officer').get(path);
      const policy = headers.get('content-security-policy');
      for (const part of [
        "default-src 'self'",
        "frame-ancestors 'none'",
        "object-src 'none'",
        "base-uri 'none'",
        "script-src 'self'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      if (path.startsWith('/v1') || path === '/nowhere') expect(headers.get('cache-control')).toBe('no-store');
    },
  );
});
