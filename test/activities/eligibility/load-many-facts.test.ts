import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadEligibilityFacts, loadFactsOfMany, type Move } from '../../../activities/eligibility/load-facts.ts';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { certify } from '../../../domain/eligibility/certificate.ts';
import { competencies } from '../../../domain/personnel/competency.ts';
import { defaultPolicy } from '../../../domain/policy/policy.ts';
import { type FreshDatabase, freshDatabase } from '../../harness/fresh-database.ts';
import {
  seat,
  seedAccount,
  seedAnswer,
  seedCase,
  seedOrganisation,
  seedPerson,
  stamp,
  target,
  today,
} from './seed-move.ts';

let database: FreshDatabase;
let db: Database;

beforeAll(async () => {
  database = await freshDatabase();
  db = openDatabase(database.appUrl);
  await seedOrganisation(db);
});

afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const people = 60;

/** Every `n`th person has it. */
const every = (n: number, index: number): boolean => index % n === 0;

async function generateMoves(): Promise<Move[]> {
  const moves: Move[] = [];
  const panel = await seedPerson(db);
  await seedAccount(db, 'panel-member', panel.id);
  for (let index = 0; index < people; index += 1) {
    const post = every(7, index) ? await seat(db, 'BAPPEDA', 'PERENCANA-MUDA', 10 + index) : undefined;
    const person = await seedPerson(db, post === undefined ? {} : { post });
    const of = { employee_id: person.id, ...stamp };
    if (!every(3, index))
      await db
        .insertInto('performance_rating')
        .values(
          [2024, 2025].map((year) => ({
            ...{ ...of, year, work_result: 'meets', work_behavior: 'meets' },
            rating: every(5, index) ? 'poor' : 'good',
          })),
        )
        .execute();
    if (every(4, index))
      await db
        .insertInto('discipline_case')
        .values({ ...of, level: 'light', status: 'served', started_on: '2025-01-01' })
        .execute();
    if (every(2, index))
      await db
        .insertInto('employee_clearance')
        .values({ ...of, study_assignment: every(6, index), as_of: '2026-11-01' })
        .execute();
    if (every(5, index))
      await db
        .insertInto('competency_result')
        .values(
          competencies.map((competency) => ({ ...of, competency, level: 1 + (index % 4), assessed_on: '2026-01-01' })),
        )
        .execute();
    if (every(11, index))
      await db
        .insertInto('relationship')
        .values({ ...of, other_employee_id: panel.id, kind: 'family' })
        .execute();
    moves.push(await moveOf(person, index));
  }
  return moves;
}

async function moveOf(person: Awaited<ReturnType<typeof seedPerson>>, index: number): Promise<Move> {
  const move: Move = {
    ...{ employeeId: person.id, originPostId: person.post, targetPostId: target, scope: 'intra-agency' },
    ...{ direction: 'diagonal', initiator: 'agency', moment: 'submission', today, policy: defaultPolicy },
    ...(every(4, index) && { effectiveDate: '2027-02-01' }),
  };
  if (!every(15, index)) return move;
  const { caseNumber, account } = await seedCase(db, person, { reserves: index === 0 });
  await seedAnswer(db, caseNumber, { kind: 'audit-clearance', form: { clearance: 'clear' }, by: account });
  return { ...move, caseNumber };
}

it('reads the facts of many moves at once as it reads them one by one', async () => {
  await db
    .insertInto('region_freeze')
    .values({ agency_id: 'bantul', kind: 'electoral', valid_at: '[2027-01-15,2027-03-01)', ...stamp })
    .execute();
  const moves = await generateMoves();
  const together = await loadFactsOfMany(db, moves);
  expect(together).toHaveLength(people);
  for (const [index, move] of moves.entries()) expect(together[index]).toEqual(await loadEligibilityFacts(db, move));
  // They are not all alike, else the comparison says little.
  const verdicts = together.map((facts) =>
    certify(facts)
      .lines.map(({ verdict }) => verdict)
      .join(),
  );
  expect(new Set(verdicts).size).toBeGreaterThan(10);
  expect(new Set(together.map(({ incumbents }) => JSON.stringify(incumbents))).size).toBeGreaterThan(1);
  expect(new Set(together.map(({ freezes }) => JSON.stringify(freezes))).size).toBe(2);
});

it('asks the database as often for many as for one, where no case has begun', async () => {
  const move = await moveOf(await seedPerson(db), 1);
  const other = await moveOf(await seedPerson(db), 2);
  const countOf = async (moves: Move[]): Promise<number> => {
    let queries = 0;
    const counting = db.withPlugin({
      transformQuery: ({ node }) => {
        queries += 1;
        return node;
      },
      transformResult: ({ result }) => Promise.resolve(result),
    });
    expect(await loadFactsOfMany(counting, moves)).toHaveLength(moves.length);
    return queries;
  };
  expect(await countOf([move])).toBe(2);
  expect(await countOf([move, other, move])).toBe(2);
});

it('names an employee or a post that does not exist', async () => {
  const move = await moveOf(await seedPerson(db), 1);
  await expect(loadFactsOfMany(db, [move, { ...move, employeeId: crypto.randomUUID() }])).rejects.toThrow('employee');
  await expect(loadFactsOfMany(db, [{ ...move, targetPostId: 'NONE.NONE.1' }, move])).rejects.toThrow('NONE.NONE.1');
});
