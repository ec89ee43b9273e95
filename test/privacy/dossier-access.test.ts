import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { type Counter, openCounter, pluck, type Visitor } from '../api/counter.ts';
import { trusting } from '../walls/trusting.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { devTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
let counter: Counter;
let number: string;
const as = (alias: string): Visitor => counter.as(stage.agency.accounts[alias]);
const employee = (): string => `/v1/employees/${stage.agency.employeeId}`;

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
  counter = await openCounter({ ...stage, verifyToken: trusting });
  const player = await CasePlayer.open(stage);
  await player.playUntil('intake-check');
  number = player.number;
});
afterAll(async () => {
  await counter.close();
  await stage.stop();
});

describe('looking into a dossier', () => {
  it('is written down: who, as what, when, at what; and the person reads it in their language', async () => {
    await as('auditor').get(employee());
    await as('hr-officer').get(`/v1/cases/${number}`);
    await as('panel-chair').get(`/v1/cases/${number}/timeline`);
    const [task] = (await stage.db.selectFrom('task').select('id').where('case_number', '=', number).execute()) as [
      { id: string },
    ];
    await as('hr-admin').get(`/v1/tasks/${task.id}`);

    const { status, body } = await as('pegawai').get('/v1/me/accesses');
    expect(status).toBe(200);
    const lines = body.items as Record<string, unknown>[];
    expect(lines.map((line) => [line['reader'], line['role'], line['kind'], line['caseNumber']])).toEqual([
      ['hr-admin', 'hr-admin', 'task-file', number],
      ['panel-chair', 'panel-chair', 'case-timeline', number],
      ['hr-officer', 'hr-officer', 'case-file', number],
      ['auditor', 'auditor', 'employee-record', null],
    ]);
    expect(body.items[0]).toMatchObject({ kindName: 'Berkas tugas', roleName: 'Pengelola kepegawaian' });
    const english = await as('pegawai').get('/v1/me/accesses?limit=1', { 'accept-language': 'en' });
    expect(english.body.items[0]).toMatchObject({ kindName: 'Task with its file', roleName: 'HR administrator' });
    const next = await as('pegawai').get(`/v1/me/accesses?limit=1&after=${english.body.after}`);
    expect(next.body.items[0].kind).toBe('case-timeline');
  });

  it('is one line a reader, dossier, kind and minute, however often somebody looks', async () => {
    const before = Math.floor(Date.now() / 60_000);
    for (let time = 0; time < 5; time++) await as('hr-admin').get(employee());
    const minutes = Math.floor(Date.now() / 60_000) - before + 1;
    const rows = await stage.db
      .selectFrom('dossier_access')
      .select('id')
      .where('account_id', '=', stage.agency.accounts['hr-admin']!)
      .where('kind', '=', 'employee-record')
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThanOrEqual(minutes);
  });

  it('leaves no trace where it is one’s own, nor where it was refused', async () => {
    const count = async () =>
      (
        await stage.db
          .selectFrom('dossier_access')
          .select(({ fn }) => fn.countAll<string>().as('n'))
          .executeTakeFirstOrThrow()
      ).n;
    const before = await count();
    expect((await as('pegawai').get(employee())).status).toBe(200);
    expect((await as('pegawai').get(`/v1/cases/${number}`)).status).toBe(200);
    expect((await as('kepala-SETDA').get(employee())).status).toBe(403);
    expect(await count()).toBe(before);
  });

  it('can be reviewed by HR and auditor, which is written down too', async () => {
    const { body } = await as('auditor').get(`${employee()}/accesses`);
    expect(pluck(body.items, 'kind')).toContain('access-record');
    expect((await as('hr-officer').get(`${employee()}/accesses`)).status).toBe(200);
    for (const alias of ['pegawai', 'operator', 'kepala-SETDA', 'panel-chair'])
      expect((await as(alias).get(`${employee()}/accesses`)).status, alias).toBe(403);
    expect((await as('auditor').get(`/v1/employees/${crypto.randomUUID()}/accesses`)).status).toBe(404);
  });

  it('cannot be unwritten by the application', async () => {
    await expect(sql`update dossier_access set role = 'auditor'`.execute(stage.db)).rejects.toThrow(
      /permission denied/,
    );
    await expect(sql`delete from dossier_access`.execute(stage.db)).rejects.toThrow(/permission denied/);
    await expect(sql`truncate dossier_access`.execute(stage.db)).rejects.toThrow(/permission denied/);
  });

  it('is refused when it cannot be written down', async () => {
    const { openDatabase } = await import('../../db/open-database.ts');
    const owner = openDatabase(stage.database.ownerUrl);
    await sql`revoke insert on dossier_access from mutasi_app`.execute(owner);
    try {
      expect((await as('auditor').get(employee())).status).toBe(500);
    } finally {
      await sql`grant insert on dossier_access to mutasi_app`.execute(owner);
      await owner.destroy();
    }
  });
});

describe('the export of one’s own data', () => {
  it('holds everything about the person and nobody’s votes', async () => {
    const { status, body, headers } = await as('pegawai').get('/v1/me/data');
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(body.person).toMatchObject({ id: stage.agency.employeeId, birth_date: '1985-01-01', sex: 'female' });
    expect(body.account).toMatchObject({ alias: 'pegawai', roles: ['employee'] });
    expect(body.positions).toHaveLength(1);
    expect(body.performance.length).toBeGreaterThan(5);
    expect(body.clearances).toHaveLength(1);
    expect(pluck(body.cases, 'caseNumber')).toEqual([number]);
    expect(body.accesses.length).toBeGreaterThan(3);
    expect(JSON.stringify(body.cases)).not.toContain('"votes"');
  });

  it('is for people with a record of their own', async () => {
    expect((await as('auditor').get('/v1/me/data')).status).toBe(403);
    expect((await as('auditor').get('/v1/me/accesses')).status).toBe(403);
  });
});
