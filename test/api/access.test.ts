import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDocumentDesk } from '../../api/documents/document-desk.ts';
import { routes } from '../../api/routes.ts';
import { mayAsk } from '../../domain/rights/rights.ts';
import { type Role, roles } from '../../domain/rights/role.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { type Counter, openCounter } from './counter.ts';

let stage: CaseStage;
let counter: Counter;
let folder: string;

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  folder = await mkdtemp(join(tmpdir(), 'mutasi-access-'));
  counter = await openCounter({ ...stage, documents: openDocumentDesk({ folder, maxBytes: 100_000 }) });
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
  await rm(folder, { recursive: true });
});

describe('who is asking', () => {
  const visit = async (token: string | undefined): Promise<Response> =>
    fetch(`${counter.url}/v1/units`, token === undefined ? {} : { headers: { authorization: token } });

  it('accepts a token of the key, issuer and audience of this service, for an active account', async () => {
    const officer = stage.agency.accounts['hr-officer']!;
    expect((await visit(`Bearer ${await counter.tokenFor(officer)}`)).status).toBe(200);
    for (const wrong of [{ issuer: 'other' }, { audience: 'other' }, { expiresInSeconds: -10 }, { foreignKey: true }]) {
      const response = await visit(`Bearer ${await counter.tokenFor(officer, wrong)}`);
      expect(response.status, JSON.stringify(wrong)).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('invalid_token');
    }
  });

  it('refuses no token, another scheme, rubbish, and accounts it does not know', async () => {
    const tokens = [undefined, 'Basic abc', 'Bearer', 'Bearer rubbish', 'Bearer a.b.c'];
    const unknown = [crypto.randomUUID(), 'somebody'].map((account) => counter.tokenFor(account));
    for (const token of [...tokens, ...(await Promise.all(unknown)).map((token) => `Bearer ${token}`)]) {
      const response = await visit(token);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(await response.json()).toMatchObject({
        code: 'unauthenticated',
        type: 'urn:mutasi:problem:unauthenticated',
      });
    }
  });

  it('forgets whoever was made inactive', async () => {
    const { finance } = { finance: stage.agency.accounts['finance-officer']! };
    const setActive = (active: boolean) =>
      stage.db.updateTable('account').set({ active }).where('id', '=', finance).execute();
    await setActive(false);
    expect((await counter.as(finance).get('/v1/units')).status).toBe(401);
    await setActive(true);
    expect((await counter.as(finance).get('/v1/units')).status).toBe(200);
  });

  it('makes a supervisor of whoever heads a unit today', async () => {
    const { readActor } = await import('../../db/reading/read-actor.ts');
    const head = await readActor(stage.db, stage.agency.accounts['kepala-BAPPEDA']!);
    expect(head?.roles).toEqual(expect.arrayContaining(['supervisor', 'employee']));
    const clerk = await readActor(stage.db, stage.agency.accounts['pegawai']!);
    expect(clerk?.roles).toEqual(['employee']);
  });
});

describe('every route × every role', () => {
  const path = (template: string): string =>
    template
      .replace('/v1/cases/{caseNumber}', '/v1/cases/2026-999999')
      .replace('/v1/tasks/{id}', '/v1/tasks/2026-999999-01')
      .replace('{year}', '2031')
      .replace('{id}', '00000000-0000-4000-8000-000000000000');

  it('answers 403 where the table of rights has no line, and nowhere else', async () => {
    const { accounts } = stage.agency;
    const accountOf: Partial<Record<Role, string | undefined>> = {
      ...accounts,
      employee: accounts['pegawai'],
      supervisor: accounts['kepala-BAPPEDA'],
      'panel-member': accounts['panel1'],
    };
    const tried = roles.filter((role) => role !== 'external-agency');
    for (const role of tried)
      for (const route of routes) {
        if (route.action === 'public') continue;
        const held: Role[] = role === 'supervisor' || role === 'hr-officer' ? [role, 'employee'] : [role];
        const reply = await counter.as(accountOf[role]).send(path(route.path), { method: route.method.toUpperCase() });
        const allowed = mayAsk(route.action, held);
        // An empty POST is refused for its body, an invented number is not found: neither is a question of rights.
        expect(reply.status === 403, `${role} ${route.method} ${route.path} → ${reply.status}`).toBe(
          !allowed || (route.path.startsWith('/v1/employees/{id}') && reply.body.code === 'not-allowed'),
        );
        // At this counter nobody listens to the database for changes, and the stream of them says so.
        if (route.path === '/v1/events' && allowed) expect(reply.status).toBe(503);
        else expect(reply.status, `${route.method} ${route.path}`).toBeLessThan(500);
      }
  });
});
