import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildRateWalls } from '../../api/http/rate-walls.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { type Counter, openCounter } from '../api/counter.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { loadHolidays } from '../harness/load-holidays.ts';
import { seedClosedCases } from '../harness/seed-closed-cases.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';

let database: FreshDatabase;
let db: Database;
let counter: Counter;
let agency: SmallAgency;

/** Kinds of moves and how many of each took effect a day ago, each after so many days. */
const moves = [
  { direction: 'lateral', days: [10, 20, 30, 40, 50, 60, 70] },
  { direction: 'promotion', days: [5, 6, 7] },
  { direction: 'diagonal', days: [15, 15, 15, 15, 15, 15] },
];

beforeAll(async () => {
  database = await freshDatabase();
  const owner = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(owner);
  await loadHolidays(owner);
  await seedMoves(owner);
  await seedVacancies(owner);
  await owner.destroy();
  db = openDatabase(database.appUrl);
  counter = await openCounter({
    ...{ db, client: {} as never, taskQueue: 'none' },
    walls: buildRateWalls({
      ...{ readsPerMinute: 100, writesPerMinute: 100, failedSignInsPerMinute: 100, publicReadsPerMinute: 12 },
    }),
  });
});
afterAll(async () => {
  await counter.close();
  await db.destroy();
  await database.drop();
});

async function seedMoves(owner: Database): Promise<void> {
  const flat = moves.flatMap(({ direction, days }) => days.map((took) => ({ direction, took })));
  const numbers = flat.map((_, at) => `2026-9${String(at).padStart(5, '0')}`);
  await seedClosedCases(owner, agency, numbers);
  for (const [at, { direction, took }] of flat.entries()) {
    await sql`update mutation_case set direction = ${direction}, outcome = 'effective',
      opened_at = now() - make_interval(days => ${took}) where case_number = ${numbers[at]!}`.execute(owner);
    await sql`insert into placement (case_number, effective_date, state, origin_post_id, target_post_id, applied_at)
      values (${numbers[at]!}, current_date, 'applied', ${agency.originPost}, ${agency.targetPost}, now() - interval '1 second')`.execute(
      owner,
    );
  }
}

async function seedVacancies(owner: Database): Promise<void> {
  const criteria = { weights: { 'job-person-match': 600, performance: 400 }, required: [2, 2, 2, 2, 2, 2, 2, 2, 2] };
  const open = async (number: string, post: string, published: boolean, closesIn: string): Promise<void> => {
    await sql`with said as (
        insert into vacancy_command (vacancy_id, kind, dedupe_key, account_id, body, answer, state, sent_at, settled_at)
        values (gen_random_uuid(), 'open', ${number}, ${agency.accounts['hr-officer']!}::uuid, '{}', '{}', 'acknowledged', now(), now())
        returning id, vacancy_id
      )
      insert into vacancy (id, number, command_id, agency_id, post_id, origin, opened_by, opened_at, policy, state, round, criteria,
        published_at, closes_at)
      select vacancy_id, ${number}, id, 'bantul', ${post}, 'hr', ${agency.accounts['hr-officer']!}::uuid, now(), '{}',
        ${published ? 'published' : 'opened'}, 1, ${published ? JSON.stringify(criteria) : null}::jsonb,
        ${published ? sql`now()` : null}, ${published ? sql`now() + ${closesIn}::interval` : null} from said`.execute(
      owner,
    );
  };
  await open('L-2026-000001', agency.targetPost, true, '10 days');
  await open('L-2026-000002', 'BAPPEDA-penelaah-2', false, '0');
  await open('L-2026-000003', agency.originPost, true, '-1 days');
}

describe('vacancies for everybody', () => {
  it('show what is published, with what it asks and how candidates are compared, and nobody’s name', async () => {
    const { status, body, headers } = await counter.as(undefined).get('/v1/public/vacancies');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=60');
    expect(body.items).toMatchObject([
      { number: 'L-2026-000003', open: false, workingDaysLeft: null },
      {
        ...{ number: 'L-2026-000001', agency: 'Pemerintah Kabupaten Bantul', unitName: 'BAPPEDA', open: true },
        weights: { 'job-person-match': 600, performance: 400 },
      },
    ]);
    expect(body.items[1].required).toContainEqual({ competency: 'kerjasama', name: 'kerja sama', level: 2 });
    expect(JSON.stringify(body)).not.toContain('Orang');
  });

  it('are named in the reader’s language from the same minute’s answer', async () => {
    const { body } = await counter.as(undefined).get('/v1/public/vacancies', { 'accept-language': 'en' });
    expect(body.items[1].required).toContainEqual({ competency: 'kerjasama', name: 'cooperation', level: 2 });
  });

  it('come page by page, and refuse what is no page', async () => {
    const anybody = counter.as(undefined);
    const first = await anybody.get('/v1/public/vacancies?limit=1');
    expect(first.body).toMatchObject({ items: [{ number: 'L-2026-000003' }], after: 'L-2026-000003' });
    const rest = await anybody.get('/v1/public/vacancies?limit=1&after=L-2026-000003');
    expect(rest.body).toMatchObject({ items: [{ number: 'L-2026-000001' }], after: null });
    expect(await anybody.get('/v1/public/vacancies?after=x')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'query.after' }] },
    });
  });
});

describe('figures for everybody', () => {
  it('count nothing that is fewer than five people, nor what gives it away', async () => {
    const { status, body } = await counter.as(undefined).get('/v1/public/figures');
    expect(status).toBe(200);
    // Three promotions are hidden, and with them the six diagonal moves: 16 − 7 − 6 would tell.
    expect(body.moved).toEqual({
      total: 16,
      byKind: [
        { direction: 'lateral', beyond: false, count: 7 },
        { direction: 'diagonal', beyond: false, count: null },
        { direction: 'promotion', beyond: false, count: null },
      ],
    });
    expect(body.durations).toEqual([
      { direction: 'diagonal', beyond: false, lower: 15, median: 15, upper: 15 },
      { direction: 'lateral', beyond: false, lower: 25, median: 40, upper: 55 },
    ]);
    expect(body.tooFew).toEqual([{ direction: 'promotion', beyond: false }]);
    expect(body.reviewed).toEqual({ total: 16, effective: 16, corrected: 0, notEffective: 0 });
    expect(body.objections).toEqual({ filed: 0, upheld: 0, pending: 0 });
  });

  it('are the same for a minute', async () => {
    const first = await counter.as(undefined).get('/v1/public/figures');
    expect((await counter.as(undefined).get('/v1/public/figures')).body).toEqual(first.body);
  });
});

it('answers an address so many times a minute, and those who signed in as before', async () => {
  const anybody = counter.as(undefined);
  let status = 200;
  for (let times = 0; times < 12 && status === 200; times++) ({ status } = await anybody.get('/v1/public/figures'));
  expect(status).toBe(429);
  expect((await counter.as(agency.accounts['hr-officer']).get('/v1/me')).status).toBe(200);
});
