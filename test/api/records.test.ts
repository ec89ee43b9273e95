import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';
import { type Counter, openCounter, pluck, type Visitor } from './counter.ts';

let stage: CaseStage;
let counter: Counter;
const as = (alias: string): Visitor => counter.as(stage.agency.accounts[alias]);

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  counter = await openCounter(stage);
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
});

describe('a decided case', () => {
  let player: CasePlayer;
  beforeAll(async () => {
    player = await CasePlayer.open(stage);
    await player.playUntil('decree-receipt');
  });

  it('shows votes and minutes to those who decide, reasons of the decision to the employee', async () => {
    const path = `/v1/cases/${player.number}`;
    const { body: full } = await as('hr-officer').get(path);
    expect(full.deliberations[0].votes).toHaveLength(5);
    expect(full.deliberations[0].votes[0].reasons).toBeTruthy();
    expect(full.deliberations[0].minutes).toBeTruthy();
    expect(full.decree.signedBy).toBe('appointing-authority');
    expect(pluck(full.certificates, 'moment')).toEqual(['submission', 'deliberation', 'decree']);

    const { body: own } = await as('pegawai').get(path);
    expect(own.deliberations[0]).not.toHaveProperty('votes');
    expect(own.deliberations[0]).not.toHaveProperty('minutes');
    expect(own.deliberations[0].favour).toBe(5);
    expect(pluck(own.decisions, 'authority')).toEqual(['forward-proposal', 'authority-decision']);
    expect(own.decisions[1]).toMatchObject({ decision: 'approve', reasons: expect.stringMatching(/.{10}/) });
    const { body: head } = await as('kepala-DKPP').get(path);
    expect(head.deliberations[0].votes[0]).not.toHaveProperty('reasons');
  });

  it('is no longer withdrawn but rescinded, by the authority alone', async () => {
    const reason = { reason: 'Keputusan keliru dan dicabut.' };
    const path = `/v1/cases/${player.number}`;
    expect(await as('hr-officer').post(`${path}/withdrawal`, reason)).toMatchObject({
      status: 409,
      body: { code: 'case-decided' },
    });
    expect((await as('hr-officer').post(`${path}/rescission`, reason)).status).toBe(403);
    expect(await as('appointing-authority').post(`${path}/rescission`, reason)).toMatchObject({
      status: 200,
      body: { recalled: 'rescinded' },
    });
    await expect.poll(() => player.outcome()).toBe('rescinded');
  });

  it('has a chain that shows where somebody bent it', async () => {
    expect(await verifyAuditChain(stage.db, player.number)).toMatchObject({ firstBrokenSeq: null, headAgrees: true });
    await sql`update case_head set hash = sha256('bent') where case_number = ${player.number}`.execute(stage.db);
    const reply = await as('auditor').get(`/v1/cases/${player.number}/audit`);
    expect(reply.body).toMatchObject({ chain: 'broken', firstBrokenSeq: null, headAgrees: false });
  });
});

describe('the organisation', () => {
  it('lists units, positions and posts; names only to those whose duty it is', async () => {
    expect((await as('pegawai').get('/v1/units')).body.items).toHaveLength(4);
    const positions = await as('pegawai').get('/v1/positions');
    const clerk = pluck(positions.body.items, 'id').indexOf('penelaah');
    expect(positions.body.items[clerk].standard).toHaveLength(9);
    const vacant = await as('pegawai').get('/v1/posts?unit=BAPPEDA&vacant=true');
    expect(pluck(vacant.body.items, 'id')).toEqual(['BAPPEDA-penelaah-1', 'BAPPEDA-penelaah-2']);
    expect(vacant.body.items[0]).not.toHaveProperty('incumbent');
    const held = await as('hr-officer').get('/v1/posts?unit=DKPP&vacant=false&limit=1');
    expect(held.body.items[0].incumbent.name).toBe('Orang kepala-DKPP');
    expect(held.body.after).toBe('DKPP-kepala-1');
    const named = await as('pegawai').get('/v1/posts?name=BAPPEDA-penelaah&vacant=true');
    expect(named.body.items).toEqual(vacant.body.items);
    expect(named.body.items[0].filled).toBe(0);
    expect((await as('pegawai').get('/v1/posts?name=tidak-ada')).body.items).toEqual([]);
    expect((await as('pegawai').get('/v1/posts?name=x')).body.errors).toMatchObject([{ field: 'query.name' }]);
  });

  it('finds employees page by page, and keeps discipline from the employee', async () => {
    const names: string[] = [];
    const search = (said: object) => as('hr-officer').post('/v1/employees/search', said);
    let after = {};
    do {
      const { body } = await search({ name: 'orang', limit: 2, ...after });
      names.push(...(pluck(body.items, 'name') as string[]));
      after = body.after === null ? {} : { after: body.after };
    } while ('after' in after);
    expect(names).toHaveLength(6);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
    expect((await search({ name: '%%' })).body.items).toEqual([]);

    const path = `/v1/employees/${stage.agency.employeeId}`;
    expect((await as('hr-officer').get(path)).body).toHaveProperty('discipline');
    const own = await as('pegawai').get(path);
    expect(own.status).toBe(200);
    expect(own.body).not.toHaveProperty('discipline');
    expect((await as('kepala-SETDA').get(path)).status).toBe(403);
  });

  it('lists accounts and alarms to HR', async () => {
    const panel = await as('hr-officer').get('/v1/accounts?role=panel-member');
    expect(panel.body.items).toHaveLength(5);
    expect((await as('hr-officer').get('/v1/alarms')).status).toBe(200);
    expect((await as('pegawai').get('/v1/alarms')).status).toBe(403);
  });
});

describe('the calendar', () => {
  const table = (dates: string[]): object => ({
    decree: 'SKB 3 Menteri 2027',
    days: dates.map((date) => ({ date, name: { id: `Libur ${date}`, en: `Holiday ${date}` }, kind: 'national' })),
  });

  it('is provisional until its decree is loaded; loading tells every open case and ends the alarm', async () => {
    await stage.db
      .insertInto('alarm')
      .values({
        agency_id: 'bantul',
        kind: 'calendar-year-missing',
        detail: JSON.stringify({ year: 2027 }),
        dedupe_key: 'calendar:bantul:2027',
        raised_at: new Date(),
      })
      .onConflict((on) => on.doNothing())
      .execute();
    const player = await CasePlayer.open(stage);
    expect((await as('pegawai').get('/v1/calendar/2027')).body).toMatchObject({
      provisional: true,
      decree: null,
      days: [],
    });
    expect((await as('hr-officer').put('/v1/calendar/2027', table(['2027-01-01']))).status).toBe(403);

    const loaded = await as('hr-admin').put('/v1/calendar/2027', table(['2027-01-01', '2027-05-01']));
    expect(loaded).toMatchObject({ status: 200, body: { provisional: false, decree: 'SKB 3 Menteri 2027' } });
    expect(loaded.body.days).toHaveLength(2);
    const { events = [] } = await player.handle.fetchHistory();
    expect(
      events?.some((event) => event.workflowExecutionSignaledEventAttributes?.signalName === 'calendarChanged'),
    ).toBe(true);
    expect(pluck((await as('hr-officer').get('/v1/alarms')).body.items, 'kind')).not.toContain('calendar-year-missing');

    expect((await as('hr-admin').put('/v1/calendar/2027', table(['2027-01-01', '2027-05-01']))).body).toEqual(
      loaded.body,
    );
    const moved = await as('hr-admin').put('/v1/calendar/2027', table(['2027-01-01', '2027-05-02']));
    expect(pluck(moved.body.days, 'date')).toEqual(['2027-01-01', '2027-05-02']);
  });

  it('refuses a day of another year, a day named twice and a day that is none, and keeps what it has', async () => {
    const before = (await as('hr-admin').get('/v1/calendar/2027')).body;
    for (const dates of [['2028-01-01'], ['2027-01-01', '2027-01-01'], ['2027-02-30']])
      expect(await as('hr-admin').put('/v1/calendar/2027', table(dates))).toMatchObject({
        status: 422,
        body: { code: 'invalid-field' },
      });
    expect((await as('hr-admin').get('/v1/calendar/1999')).status).toBe(422);
    expect((await as('hr-admin').get('/v1/calendar/2027')).body).toEqual(before);
  });
});

it('the application role cannot bend the audit record itself', async () => {
  await expect(sql`update audit_event set body = '{}'`.execute(stage.db)).rejects.toMatchObject({ code: '42501' });
});
