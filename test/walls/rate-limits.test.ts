import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRateWalls } from '../../api/http/rate-walls.ts';
import { type Counter, openCounter } from '../api/counter.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { trusting } from './trusting.ts';

let stage: CaseStage;
const counters: Counter[] = [];
beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
});
afterAll(async () => {
  for (const counter of counters) await counter.close();
  await stage.stop();
});

async function open(trustedProxies = 0): Promise<Counter> {
  const walls = buildRateWalls({ readsPerMinute: 10, writesPerMinute: 4, failedSignInsPerMinute: 3 });
  const counter = await openCounter({ ...stage, verifyToken: trusting, walls, trustedProxies });
  counters.push(counter);
  return counter;
}

describe('a reader who asks too often', () => {
  it('is told when to come back, and others are not held up', async () => {
    const counter = await open();
    const hr = counter.as(stage.agency.accounts['hr-officer']);
    for (let time = 0; time < 10; time++) expect((await hr.get('/v1/units')).status).toBe(200);
    const refused = await hr.get('/v1/units');
    expect(refused).toMatchObject({ status: 429, body: { code: 'too-many-requests', status: 429 } });
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(refused.headers.get('ratelimit-policy')).toContain('q=10');
    expect((await counter.as(stage.agency.accounts['auditor']).get('/v1/units')).status).toBe(200);
  });

  it('may write less often than read, and a write does not use up the reads', async () => {
    const counter = await open();
    const hr = counter.as(stage.agency.accounts['hr-officer']);
    const write = () => hr.post('/v1/cases', {}, { 'idempotency-key': 'key-of-a-test' });
    for (let time = 0; time < 4; time++) expect((await write()).status).toBe(422);
    expect((await write()).status).toBe(429);
    expect((await hr.get('/v1/units')).status).toBe(200);
  });

  it('is counted by address where nobody signs in', async () => {
    const counter = await open();
    for (let time = 0; time < 10; time++) expect((await counter.as(undefined).get('/health')).status).toBe(200);
    expect((await counter.as(undefined).get('/health')).status).toBe(429);
  });
});

describe('an address that guesses tokens', () => {
  const guess = (counter: Counter, from?: string) =>
    counter.as(undefined).get('/v1/units', { authorization: 'Bearer guess', ...(from && { 'x-forwarded-for': from }) });

  it('is shut out after a few, also with a good token, and knows for how long', async () => {
    const counter = await open();
    for (let time = 0; time < 3; time++) expect((await guess(counter)).status).toBe(401);
    const refused = await guess(counter);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await counter.as(stage.agency.accounts['hr-officer']).get('/v1/units')).status).toBe(429);
  });

  it('cannot pretend to be another one, unless a proxy is trusted', async () => {
    const direct = await open();
    for (let time = 0; time < 3; time++) await guess(direct, `203.0.113.${time}`);
    expect((await guess(direct, '203.0.113.99')).status).toBe(429);

    const proxied = await open(1);
    for (let time = 0; time < 3; time++) await guess(proxied, '203.0.113.1');
    expect((await guess(proxied, '203.0.113.1')).status).toBe(429);
    expect((await guess(proxied, '203.0.113.2')).status).toBe(401);
    // What the caller himself put in front of the proxy's word counts for nothing.
    expect((await guess(proxied, '198.51.100.7, 203.0.113.1')).status).toBe(429);
    // One household has a whole IPv6 network.
    for (let time = 0; time < 3; time++) await guess(proxied, `2001:db8:1:${time}::1`);
    expect((await guess(proxied, '2001:db8:1:9::9')).status).toBe(429);
  });
});
