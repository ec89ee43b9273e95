import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { showLikeMoves } from '../../api/evaluation/show-like-moves.ts';
import { makeEvaluation } from '../../activities/evaluation/make-evaluation.ts';
import { evaluationScheduleId } from '../../contract/evaluation.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { performanceRatings } from '../../domain/personnel/performance-matrix.ts';
import { readCompared } from '../../db/evaluation/read-compared.ts';
import { halfOf } from '../../domain/fairness/half-year.ts';
import { lastHalfBefore } from '../../domain/evaluation/half-to-evaluate.ts';
import { scheduleEvaluation } from '../../worker/schedule-evaluation.ts';
import { type Office, openOffice } from '../api/office.ts';
import { newMover } from '../harness/new-mover.ts';
import { seedMoves } from './seed-moves.ts';

let office: Office;
let owner: Database;
let half: string;
let year: number;

beforeAll(async () => {
  office = await openOffice();
  owner = openDatabase(office.stage.database.ownerUrl);
  half = lastHalfBefore(await office.stage.today());
  year = Number(half.slice(0, 4)) - 2;
  await seedMoves(owner, office.stage.agency, { moved: 24, stayed: 24, year });
});
afterAll(async () => {
  await owner.destroy();
  await office.close();
});

const read = (path = '', as = 'auditor') => office.as(as).get(`/v1/evaluations/${half}${path}`);

it('is made for a half year that is over, once, by who may', async () => {
  const ask = (body: object, as = 'hr-admin') => office.as(as).post('/v1/evaluations', body);
  expect((await ask({ half }, 'hr-officer')).status).toBe(403);
  expect((await ask({ half: '2026' })).status).toBe(422);
  const present = halfOf(await office.stage.today());
  expect(await ask({ half: present })).toMatchObject({ status: 422, body: { code: 'evaluation-half-not-over' } });
  expect(await ask({ half: '2019-1' })).toMatchObject({ status: 422, body: { code: 'evaluation-before-records' } });
  expect(await read()).toMatchObject({ status: 404, body: { code: 'not-found' } });

  expect(await ask({ half })).toMatchObject({ status: 202, body: { half } });
  await expect.poll(async () => (await read()).status, { timeout: 20_000 }).toBe(200);
  expect(await ask({ half })).toMatchObject({ status: 409, body: { code: 'evaluation-made-already' } });
  const told = await sql<{
    alias: string;
  }>`select account.alias from notification join account on account.id = account_id
    where notification.kind = 'evaluation-made' order by alias`.execute(owner);
  expect(told.rows.map(({ alias }) => alias)).toEqual(['appointing-authority', 'auditor', 'hr-admin']);
});

it('compares the moved with people like them who stayed, and tells outcomes by kind', async () => {
  const { body } = await read();
  // A step up each, against those who stayed and the agency's own clerk, who are rated as before: the interval has no width.
  expect(body.effects[0]).toMatchObject({
    ...{ direction: 'all', verdict: 'better', matched: 24, unmatched: 0, controls: 25, effect: 1, interval: [1, 1] },
    text: 'Lebih baik daripada pegawai serupa yang tidak dimutasi.',
  });
  expect(body.effects).toContainEqual(expect.objectContaining({ direction: 'promotion', verdict: 'too-few' }));
  expect(body.outcomesOfFiveYears).toEqual([
    {
      ...{ scope: 'intra-agency', direction: 'lateral', initiator: 'agency', cases: 24 },
      ...{ worked: 18, notEffective: 6, withoutMove: 0, workedRate: 750, interval: [551, 880] },
    },
  ]);
  expect(body.outcomes).toEqual([]);
  expect(body.units).toContainEqual(
    expect.objectContaining({ unitId: 'SETDA', positionClass: 'jpt-pratama', state: 'above-need' }),
  );
  expect(body.fairness).toBeNull();
});

it('tells the panel what became of moves like the one before it, and says so where they are too few', async () => {
  const like = { scope: 'intra-agency', direction: 'lateral', initiator: 'agency' } as const;
  expect(await showLikeMoves(office.stage.db, 'bantul', like)).toMatchObject({
    ...{ half, performance: { verdict: 'better', matched: 24, interval: [1, 1] } },
    outcomes: {
      ...{ cases: 24, worked: 18, workedRate: 750, interval: [551, 880] },
      text: { en: 'Of 24 moves like this one reviewed in five years, 75 % worked (95 %: 55 to 88 %).' },
    },
  });
  expect(await showLikeMoves(office.stage.db, 'bantul', { ...like, direction: 'promotion' })).toMatchObject({
    ...{ performance: { verdict: 'too-few' }, outcomes: { cases: null, workedRate: null } },
  });
});

it('keeps whom nobody resembles, whom nobody rated and who was moved again out of the comparison', async () => {
  const [lonely, unrated, again] = await owner
    .selectFrom('mutation_case')
    .select(['employee_id', 'case_number'])
    .where('effective_date', '=', `${year}-03-01`)
    .orderBy('case_number')
    .limit(4)
    .execute();
  const tx = await owner.startTransaction().execute();
  await sql`update performance_rating set rating = 'poor'
      where employee_id = ${lonely!.employee_id} and year = ${year - 1}`.execute(tx);
  await sql`delete from performance_rating
      where employee_id = ${unrated!.employee_id} and year = ${year + 1}`.execute(tx);
  const [, , , other] = await tx.selectFrom('placement').select('case_number').orderBy('case_number').execute();
  await sql`update mutation_case set employee_id = ${again!.employee_id}, effective_date = ${`${year + 1}-02-01`}
      where case_number = ${other!.case_number}`.execute(tx);
  const found = await readCompared(tx, { agency: 'bantul', years: [year, year], ratings: performanceRatings });
  const moved = found.cells.flatMap((cell) => cell.moved.flatMap(({ changes }) => changes.map(([, count]) => count)));
  expect(moved.reduce((sum, count) => sum + count, 0)).toBe(21);
  expect(found).toMatchObject({ unrated: 1, movedAgain: 1 });
  const alone = found.cells.find(({ prior }) => prior === 2);
  expect(alone).toMatchObject({ moved: [{ direction: 'lateral', changes: [[3, 1]] }], stayed: [] });
  await tx.rollback().execute();
});

it('is read as page, CSV and PDF by three roles and nobody else', async () => {
  for (const role of ['hr-admin', 'appointing-authority', 'auditor']) expect((await read('', role)).status).toBe(200);
  for (const role of ['hr-officer', 'panel1', 'operator', 'pegawai'])
    for (const form of ['', '.html', '.csv', '.pdf', '/verification'])
      expect([role, form, (await read(form, role)).status]).toEqual([role, form, 403]);
  expect((await office.as('auditor').get('/v1/evaluations')).body.items).toMatchObject([{ half }]);

  const page = await read('.html');
  expect(page.body).toContain('<section data-section="effects">');
  expect(page.body).toMatch(/<th scope="row">rotasi, dalam instansi, atas usul instansi<\/th><td>24<\/td><td>18<\/td>/);
  const csv = (await office.as('auditor').get(`/v1/evaluations/${half}.csv`, { 'accept-language': 'en' }))
    .body as string;
  const [head, ...lines] = csv.trimEnd().split('\r\n');
  expect(head).toBe('Half year,Section,Line,Measure,Value');
  expect(lines).toContain(`${half},Effect on performance,All moves,Difference (steps),1`);
  expect(lines.every((line) => line.startsWith(`${half},`))).toBe(true);
  const papers = await Promise.all([read('.pdf'), read('.pdf', 'hr-admin')]);
  expect(papers[0].body).toMatch(/^%PDF-/);
  expect(papers[0].body).toBe(papers[1].body);
});

it('works out the same report again from what was kept, whatever became of the facts', async () => {
  await sql`update performance_rating set rating = 'poor' where year = ${year + 1}`.execute(owner);
  const { body } = await read('/verification');
  expect(body).toMatchObject({ verdict: 'same', workedOutHash: body.reportHash });
  for (const change of [
    sql`update evaluation set report = '{}'`,
    sql`delete from evaluation`,
    sql`truncate evaluation`,
  ])
    await expect(change.execute(owner)).rejects.toThrow(/append-only/);
  await expect(sql`update evaluation set rules = 'x'`.execute(office.stage.db)).rejects.toThrow(/permission denied/);
});

it('counts stays and tasks of the half year, five cases and more', async () => {
  const caseNumbers: string[] = [];
  for (let count = 0; count < 5; count++) {
    const { employeeId, targetPost: targetPostId } = await newMover(office.stage.db);
    const opened = await office.propose({ employeeId, targetPostId });
    expect(opened.status).toBe(201);
    caseNumbers.push(opened.body.caseNumber as string);
  }
  for (const caseNumber of caseNumbers) expect((await office.withdraw(caseNumber)).status).toBe(200);
  const present = halfOf(await office.stage.today());
  const made = await makeEvaluation(office.stage.db, { agency: 'bantul', half: present, now: Date.now() });
  const { body } = await office.as('hr-admin').get(`/v1/evaluations/${present}`);
  expect(body.inputsHash).toBe(made.inputsHash);
  expect(body.stages[0]).toEqual({ stage: 'intake', stays: 5, median: 0, nineOfTen: 0 });
  expect(body.outcomes).toMatchObject([{ cases: 5, worked: 0, withoutMove: 5, workedRate: null }]);
});

it('is made by a schedule twice a year, which a second start leaves paused where it was', async () => {
  const { client, taskQueue } = office.stage;
  const schedule = client.schedule.getHandle(evaluationScheduleId);
  await scheduleEvaluation(client, 'an older task queue');
  await schedule.pause('maintenance');
  await scheduleEvaluation(client, taskQueue);
  const { spec, action, state, policies } = await schedule.describe();
  expect(spec).toMatchObject({ timezone: 'Asia/Jakarta', calendars: [{ dayOfMonth: [{ start: 10 }] }] });
  expect(spec.calendars?.[0]?.month).toMatchObject([{ start: 'JANUARY' }, { start: 'JULY' }]);
  expect(action).toMatchObject({ workflowType: 'evaluation', taskQueue });
  expect(state).toMatchObject({ paused: true, note: 'maintenance' });
  expect(policies.overlap).toBe('SKIP');
  await schedule.trigger();
  // The last half year has its report already: the run finds nothing to do and says so.
  const runs = async () => (await schedule.describe()).info.recentActions;
  await expect.poll(async () => (await runs()).length, { timeout: 20_000 }).toBe(1);
  const [run] = await runs();
  expect(await client.workflow.getHandle(run!.action.workflow.workflowId).result()).toEqual([]);
  await schedule.delete();
});
