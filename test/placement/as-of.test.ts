import fc from 'fast-check';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readIncumbenciesAsOf, readIncumbentsAsOf } from '../../db/placement/read-terms-as-of.ts';
import { shiftTerms } from '../../db/placement/shift-terms.ts';
import { turnTerm } from '../../db/placement/turn-term.ts';
import { addDays } from '../../domain/iso-date.ts';
import { ActivityDesk } from '../harness/activity-desk.ts';
import { type NaiveTerm, type Operation, operate } from './naive-terms.ts';

let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

const people = 3;
const posts = 5;
const days = 30;
const date = (day: number) => addDays('2031-01-01', day);
/** The moment at which operation number `step` is written down. */
const moment = (step: number) => new Date(Date.UTC(2031, 0, 1) + step * 60_000);

interface World {
  people: string[];
  posts: string[];
  correction: string;
}

let worlds = 0;

/** People and posts of one run, and a correction for the versions to point at. */
async function newWorld(): Promise<World> {
  const run = ++worlds;
  const world: World = { people: [], posts: [], correction: '' };
  for (let post = 0; post < posts; post++) {
    const id = `SETDA-penelaah-${run * 100 + post}`;
    const seat = run * 100 + post;
    await sql`insert into post (id, unit_id, position_id, seat) values (${id}, 'SETDA', 'penelaah', ${seat})`.execute(
      desk.owner,
    );
    world.posts.push(id);
  }
  for (let person = 0; person < people; person++) {
    const nip = `198501012011${String(run * 10 + person).padStart(6, '0')}`;
    const { rows } = await sql<{ id: string }>`
      insert into employee (nip, name, birth_date, sex, employee_type, legal_status, agency_id, source, recorded_at)
      values (${nip}, ${`Orang ${nip}`}, '1985-01-01', 'female', 'PNS', 'active', 'bantul', 'test', ${moment(0)})
      returning id`.execute(desk.owner);
    world.people.push(rows[0]!.id);
    await sql`insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
      values (${rows[0]!.id}, ${world.posts[person]!}, daterange(${date(0)}::date, null), 'test', ${moment(0)})`.execute(
      desk.db,
    );
  }
  return world;
}

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    do: fc.constant('place' as const),
    person: fc.nat(people - 1),
    post: fc.nat(posts - 1),
    day: fc.integer({ min: 1, max: days }),
  }),
  fc.record({
    do: fc.constantFrom('correct' as const, 'rescind' as const),
    person: fc.nat(people - 1),
    day: fc.integer({ min: 1, max: days }),
  }),
);

const constraint = (error: unknown) =>
  error instanceof pg.DatabaseError && ['23P01', '23514'].includes(error.code ?? '');

/** Does it as the service does, on the constraints of the service. @returns whether it was allowed */
async function perform(world: World, terms: readonly NaiveTerm[], one: Operation, step: number): Promise<boolean> {
  const employeeId = world.people[one.person]!;
  const present = terms.find(({ person, until }) => person === one.person && until === Infinity)!;
  const before = terms.find(({ person, until }) => person === one.person && until === present.from);
  const at = moment(step);
  const on = date(one.day);
  const fromPost = world.posts[present.post]!;
  try {
    return await desk.db.transaction().execute(async (tx) => {
      if (one.do === 'correct') {
        if (!before) return false;
        const shift = { employeeId, originPost: world.posts[before.post]!, targetPost: fromPost, at };
        const refused = await shiftTerms(tx, {
          ...{ ...shift, before: date(present.from), after: on, correction: world.correction },
        });
        return refused === undefined && one.day !== present.from;
      }
      const toPost = world.posts[one.do === 'place' ? one.post : (before?.post ?? -1)];
      // Whether a term has begun is the business of who calls; so is whether there was one before it.
      if (toPost === undefined || present.from > one.day) return false;
      if (one.do === 'place' && present.from === one.day) return false;
      await turnTerm(tx, { employeeId, fromPost, toPost, on, caseNumber: await firstCase(), at });
      return true;
    });
  } catch (error) {
    if (!constraint(error)) throw error;
    return false;
  }
}

const asNaive = (world: World, terms: { postId: string; employeeId: string; from: string; until: string | null }[]) =>
  terms
    .map(({ postId, employeeId, from, until }) => [
      world.people.indexOf(employeeId),
      world.posts.indexOf(postId),
      from,
      until,
    ])
    .sort();

const expected = (terms: readonly NaiveTerm[]) =>
  terms
    .map(({ person, post, from, until }) => [person, post, date(from), until === Infinity ? null : date(until)])
    .sort();

it(
  'answers for any day, as known on any other, as a model that keeps every state does',
  { timeout: 120_000 },
  async () => {
    const correction = await aCorrection();
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { minLength: 4, maxLength: 14 }),
        fc.array(
          fc.record({ on: fc.integer({ min: -1, max: days + 5 }), known: fc.double({ min: 0, max: 1, noNaN: true }) }),
          {
            minLength: 4,
            maxLength: 6,
          },
        ),
        async (operations, questions) => {
          const world = { ...(await newWorld()), correction };
          let terms: readonly NaiveTerm[] = Array.from({ length: people }, (_, person) => ({
            ...{ person, post: person, from: 0, until: Infinity },
          }));
          const states = [terms];
          for (const [index, one] of operations.entries()) {
            const after = operate(terms, one);
            expect(await perform(world, terms, one, index + 1)).toBe(after !== undefined);
            terms = after ?? terms;
            states.push(terms);
          }
          for (const { on, known } of questions) {
            // Between two operations as well as at the moment of one.
            const at = known * (states.length - 1);
            const asOf = { on: date(on), knownOn: new Date(Math.floor(moment(0).getTime() + at * 60_000)) };
            const state = states[Math.floor((asOf.knownOn.getTime() - moment(0).getTime()) / 60_000)]!;
            const covering = state.filter((term) => term.from <= on && on < term.until);
            for (const [post, id] of world.posts.entries())
              expect(asNaive(world, await readIncumbentsAsOf(desk.db, id, asOf))).toEqual(
                expected(covering.filter((term) => term.post === post)),
              );
            for (const [person, id] of world.people.entries())
              expect(asNaive(world, await readIncumbenciesAsOf(desk.db, id, asOf))).toEqual(
                expected(covering.filter((term) => term.person === person)),
              );
            asked += posts + people;
          }
        },
      ),
      { numRuns: 40 },
    );
    expect(asked).toBeGreaterThan(1_000);
  },
);

it('keeps every version: nobody changes or deletes one, and each says which it took the place of', async () => {
  const world = { ...(await newWorld()), correction: await aCorrection() };
  const [employeeId, origin, target] = [world.people[0]!, world.posts[0]!, world.posts[4]!];
  const turn = { employeeId, fromPost: origin, toPost: target, on: date(10), caseNumber: await firstCase() };
  await turnTerm(desk.db, { ...turn, at: moment(1) });
  await shiftTerms(desk.db, {
    ...{ employeeId, originPost: origin, targetPost: target, before: date(10), after: date(12) },
    ...{ correction: world.correction, at: moment(2) },
  });
  const [known] = await readIncumbentsAsOf(desk.db, target, { on: date(12), knownOn: moment(3) });
  expect(known).toMatchObject({
    ...{ from: date(12), until: null, supersededAt: null },
    replaces: { postId: target, from: date(10), until: null, recordedAt: moment(1).toISOString() },
    corrects: { number: expect.any(Number), effectiveDateBefore: '2031-01-11', effectiveDate: '2031-01-13' },
  });
  const [then] = await readIncumbentsAsOf(desk.db, target, { on: date(10), knownOn: moment(1) });
  expect(then).toMatchObject({ from: date(10), supersededAt: moment(2), corrects: null });
  // The application may not write them; not even their owner may change one.
  await expect(sql`update incumbency_version set post_id = ${origin}`.execute(desk.db)).rejects.toMatchObject({
    code: '42501',
  });
  for (const tampering of [
    sql`update incumbency_version set post_id = ${origin} where employee_id = ${employeeId}`,
    sql`update incumbency_version set superseded_at = null where employee_id = ${employeeId}`,
    sql`delete from incumbency_version where employee_id = ${employeeId}`,
    sql`truncate incumbency_version cascade`,
  ])
    await expect(tampering.execute(desk.owner)).rejects.toMatchObject({ code: 'P0A01' });
});

it('dates a change that does not say when it was made', async () => {
  const world = await newWorld();
  await sql`update incumbency set recorded_at = '2026-01-05T01:00:00Z' where employee_id = ${world.people[0]!}`.execute(
    desk.db,
  );
  const { rows } = await sql<{ later: boolean }>`
    update incumbency set post_id = ${world.posts[3]!} where employee_id = ${world.people[0]!}
    returning recorded_at > '2026-06-01' as later`.execute(desk.db);
  expect(rows).toEqual([{ later: true }]);
});

let corrections = 0;

/** A correction that versions may point at; what it says is of no matter here. */
async function aCorrection(): Promise<string> {
  const number = ++corrections;
  const caseNumber = await firstCase();
  const { rows } = await sql<{ id: string }>`
    insert into placement_correction (case_number, number, command_id, effective_date_before, effective_date, applied, reason,
      corrected_by, corrected_at)
    values (${caseNumber}, ${number}, ${await desk.command(caseNumber, 'withdraw-case', 'hr-officer', {})}::uuid,
      ${date(10)}::date, ${date(12)}::date, true, 'Salah ketik pada naskah.', ${desk.agency.accounts['hr-admin']!}::uuid, ${moment(2)})
    returning id`.execute(desk.db);
  return rows[0]!.id;
}

let opened: Promise<string> | undefined;

function firstCase(): Promise<string> {
  opened ??= desk.openCase({ employeeId: desk.agency.employeeId, targetPost: desk.agency.targetPost });
  return opened;
}
