import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countRecords, countRows } from './count-rows.ts';
import { pluck, type Reply } from './counter.ts';
import { type Office, openOffice } from './office.ts';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

describe('opening a case', () => {
  let number: string;

  it('answers with number, route and certificate, and again the same for the same key', async () => {
    const key = crypto.randomUUID();
    const first = await office.propose({}, key);
    expect(first.status).toBe(201);
    number = first.body.caseNumber;
    expect(first.headers.get('location')).toBe(`/v1/cases/${number}`);
    expect(first.body).toMatchObject({ outcome: null, route: { scope: 'intra-agency', direction: 'lateral' } });
    expect(first.body.certificate).toMatchObject({ moment: 'submission', number: 1 });
    expect(first.body.certificate.certificate.lines.length).toBeGreaterThan(20);
    const approval = pluck(first.body.route.stages, 'tasks')[5];
    expect(pluck(approval, 'kind')).toEqual(['forward-proposal', 'authority-decision']);

    const rows = await countRows(office.stage.db);
    const again = await office.propose({}, key);
    expect(again).toMatchObject({ status: 201, body: first.body });
    const other = await office.propose({ reason: 'Alasan yang lain sama sekali.' }, key);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    expect(await countRows(office.stage.db)).toEqual(rows);
  });

  it('gives one case to many who send the same at once', async () => {
    await office.withdraw(number);
    const key = crypto.randomUUID();
    const replies = await Promise.all(Array.from({ length: 5 }, () => office.propose({}, key)));
    expect(replies.map((reply) => reply.status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(pluck(pluck(replies, 'body'), 'caseNumber')).size).toBe(1);
    number = replies[0]!.body.caseNumber;
  });

  it('refuses a second case of the employee, a reserved post and an occupied one, and writes no record', async () => {
    const records = await countRecords(office.stage.db);
    expect(await office.propose({ targetPostId: 'BAPPEDA-penelaah-2' })).toMatchObject({
      status: 409,
      body: { code: 'employee-has-open-case', errors: [{ field: 'employeeId' }] },
    });
    const other = await office.stage.db
      .selectFrom('employee')
      .select('id')
      .where('name', '=', 'Orang hr-officer')
      .executeTakeFirstOrThrow();
    const ask = (targetPostId: string): Promise<Reply> =>
      office.propose({ employeeId: other.id, targetPostId }, crypto.randomUUID(), 'hr-admin');
    expect(await ask(office.stage.agency.targetPost)).toMatchObject({ status: 409, body: { code: 'post-reserved' } });
    expect(await ask('DKPP-pengadministrasi-1')).toMatchObject({ status: 409, body: { code: 'post-occupied' } });
    expect(await countRecords(office.stage.db)).toEqual(records);
    const refused = await office.stage.db
      .selectFrom('command')
      .select('state')
      .where('state', '<>', 'acknowledged')
      .execute();
    expect(refused.every(({ state }) => state === 'refused')).toBe(true);
    expect(await office.propose({ employeeId: other.id })).toMatchObject({
      status: 403,
      body: { code: 'self-dealing' },
    });
    await office.withdraw(number);
  });

  it('refuses an employee without a post', async () => {
    const { id } = await office.stage.db
      .insertInto('employee')
      .values({
        nip: '199001012015011777',
        name: 'Orang tanpa jabatan',
        birth_date: '1990-01-01',
        sex: 'male',
        employee_type: 'PNS',
        legal_status: 'active',
        agency_id: 'bantul',
        source: 'test',
        recorded_at: new Date(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await office.stage.db
      .insertInto('account')
      .values({ employee_id: id, name: 'tanpa jabatan', agency_id: 'bantul', recorded_at: new Date() })
      .execute();
    expect(await office.propose({ employeeId: id })).toMatchObject({
      status: 409,
      body: { code: 'employee-without-post' },
    });
  });
});
