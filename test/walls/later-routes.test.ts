import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Office, openOffice } from '../api/office.ts';
import { countRows } from '../api/count-rows.ts';
import { newExternalClient } from '../harness/new-external-client.ts';
import { expectProblem } from './expect-problem.ts';

let office: Office;
let number: string;
const reason = 'Alasan yang cukup panjang untuk dicatat.';
const unknown = crypto.randomUUID();

beforeAll(async () => {
  office = await openOffice();
  number = (await office.propose()).body.caseNumber as string;
});
afterAll(() => office.close());

const attacks = [
  "' or '1'='1",
  "'; drop table vote; --",
  '1) or 1=1--',
  '_%',
  '\\',
  "') union select nip from employee--",
];

describe('SQL in a filter', () => {
  it.each([
    ...['stage', 'unit', 'holder', 'reason', 'olderThanHours', 'after', 'limit'].map((of) => `/v1/stuck-cases?${of}=`),
    ...['caseNumber', 'state'].map((of) => `/v1/external-considerations?${of}=`),
    ...['/v1/documents/', '/v1/policy/parameters?on=', '/v1/freezes?kind='],
  ])('finds nothing more and breaks nothing: %s', async (filter) => {
    for (const attack of attacks) {
      const reply = await office.as('hr-admin').get(filter + encodeURIComponent(attack));
      if (reply.status === 200) expect(reply.body.items).toEqual([]);
      else {
        expect([404, 422]).toContain(reply.status);
        expectProblem(reply, reply.status);
      }
    }
  });

  it.each(['certificates', 'documents', 'decision-difference', 'minutes', 'dossier', 'deliberation'])(
    'finds no case: …/%s',
    async (part) => {
      for (const attack of attacks) {
        const path = `/v1/cases/${encodeURIComponent(attack)}/${part}`;
        expect([404, 422]).toContain((await office.as('panel-chair').get(path)).status);
        expect([404, 422]).toContain(
          (await office.as('panel-chair').get(`/v1/cases/${number}/certificates/${encodeURIComponent(attack)}`)).status,
        );
      }
    },
  );

  it('leaves every table where it was', async () => {
    expect(await countRows(office.stage.db)).toMatchObject({ mutation_case: 1, command: 1 });
  });
});

const doors = (): [who: string, path: string, body: object][] => [
  [
    'hr-admin',
    '/v1/policy/changes',
    { key: 'sla.intake-check', value: 1, startsOn: '2089-01-01', expectedVersion: 0, reason },
  ],
  ['hr-admin', `/v1/policy/changes/${unknown}/withdrawal`, { reason }],
  ['hr-admin', '/v1/policy/previews', { key: 'sla.intake-check', value: 1 }],
  ['hr-admin', '/v1/freezes', { kind: 'electoral', from: '2090-01-01', to: '2090-02-01', source: 'KPU', reason }],
  ['hr-admin', `/v1/freezes/${unknown}/correction`, { from: '2090-01-01', to: '2090-02-01', source: 'KPU', reason }],
  ['hr-admin', '/v1/external-clients', { kind: 'governor-decision', accountId: unknown }],
  ['hr-officer', '/v1/case-previews', { employeeId: unknown, targetPostId: 'X-1', initiator: 'agency' }],
  ['hr-officer', `/v1/documents/${unknown}/verdict`, { verdict: 'accepted' }],
  ['panel-chair', `/v1/cases/${number}/deliberation/motions`, { postId: 'X-1', reason }],
  ['panel-chair', `/v1/cases/${number}/deliberation/dissent`, { text: reason }],
  ['panel-chair', `/v1/cases/${number}/deliberation/conflict`, { reason }],
  ['hr-officer', `/v1/cases/${number}/deliberation/attendance`, {}],
  ['hr-officer', `/v1/cases/${number}/deliberation/invitation`, { heldAt: '2089-01-01T09:00:00+07:00', place: 'Aula' }],
];

describe('a body', () => {
  it('may not bring fields of its own: mass assignment and prototypes', async () => {
    const client = await newExternalClient(office.stage.db, { name: 'bkn', kinds: ['technical-consideration'] });
    const reply = { caseNumber: number, decision: 'approve', reference: 'R/1', reasons: reason };
    office.stage.agency.accounts['outside'] = client;
    for (const [who, path, body] of [
      ...doors(),
      ['outside', `/v1/external-considerations/${unknown}/reply`, reply] as const,
    ])
      for (const field of ['state', 'decidedBy', 'agency_id', 'account', 'verdictBy', '__proto__']) {
        const sent = `${JSON.stringify(body).slice(0, -1)}${Object.keys(body).length > 0 ? ',' : ''}"${field}":"x"}`;
        const headers = { 'content-type': 'application/json' };
        const answer = await office.as(who).send(path, { method: 'POST', body: sent, headers });
        expectProblem(answer, 422, 'unknown-field');
      }
  });
});

describe('the same sent twice', () => {
  const twice = (who: string, path: string, body: object) =>
    Promise.all([office.as(who).post(path, body), office.as(who).post(path, body)]);
  const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).toSorted();

  it('announces one change of policy, and withdraws it once', async () => {
    const value = { amount: 4, unit: 'working-day' };
    const change = { key: 'sla.intake-check', value, startsOn: '2089-01-01', expectedVersion: 0, reason };
    const replies = await twice('hr-admin', '/v1/policy/changes', change);
    expect(statuses(replies)).toEqual([201, 409]);
    const { id } = replies.find(({ status }) => status === 201)!.body as { id: string };
    expect(statuses(await twice('hr-admin', `/v1/policy/changes/${id}/withdrawal`, { reason }))).toEqual([200, 409]);
  });

  it('announces one freeze, and answers the same', async () => {
    const freeze = { kind: 'electoral', from: '2090-01-01', to: '2090-02-01', source: 'KPU 2090', reason };
    const [first, second] = await twice('hr-admin', '/v1/freezes', freeze);
    expect(statuses([first, second])).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    expect((await office.as('hr-admin').get('/v1/freezes')).body.items).toHaveLength(1);
  });

  it('registers one client', async () => {
    const accountId = await newExternalClient(office.stage.db, { name: 'gubernur', kinds: [] });
    const replies = await twice('hr-admin', '/v1/external-clients', { kind: 'governor-decision', accountId });
    expect(statuses(replies)).toEqual([200, 200]);
    const items = (await office.as('hr-admin').get('/v1/external-clients')).body.items as object[];
    expect(items.filter((line) => JSON.stringify(line).includes(accountId))).toHaveLength(1);
  });
});
