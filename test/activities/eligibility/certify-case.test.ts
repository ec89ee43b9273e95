import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certifyCase } from '../../../activities/eligibility/certify-case.ts';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { type FreshDatabase, freshDatabase } from '../../harness/fresh-database.ts';
import { seedCase, seedOrganisation, seedPerson, stamp } from './seed-move.ts';

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

const now = new Date('2026-11-24T17:30:00Z');

describe('the certificate of a case', () => {
  it('is kept with its facts and its number, and never replaced', async () => {
    const person = await seedPerson(db);
    const { caseNumber } = await seedCase(db, person);
    const certify = (moment: 'submission' | 'decree', at = now) =>
      db.transaction().execute((tx) => certifyCase(tx, { caseNumber, moment, now: at }));

    const first = await certify('submission');
    expect(first.lines).toHaveLength(25);
    // Half past midnight of the next day in Bantul.
    expect(first.evaluatedOn).toBe('2026-11-25');
    expect(first.verdict).toBe('ineligible');
    expect(first.lines.find((line) => line.rule === 'R11')?.verdict).toBe('block');

    await db
      .insertInto('performance_rating')
      .values(
        [2024, 2025].map((year) => ({
          employee_id: person.id,
          year,
          work_result: 'meets',
          work_behavior: 'meets',
          rating: 'good',
          ...stamp,
        })),
      )
      .execute();
    expect((await certify('decree')).verdict).toBe('eligible-with-warnings');
    await certify('decree');

    const rows = await db
      .selectFrom('eligibility_certificate')
      .select(['moment', 'number', 'verdict', 'rule_version', 'certificate', 'facts'])
      .where('case_number', '=', caseNumber)
      .orderBy('moment')
      .orderBy('number')
      .execute();
    expect(rows.map(({ moment, number, verdict }) => [moment, number, verdict])).toEqual([
      ['decree', 1, 'eligible-with-warnings'],
      ['decree', 2, 'eligible-with-warnings'],
      ['submission', 1, 'ineligible'],
    ]);
    expect(rows[2]?.certificate).toEqual(JSON.parse(JSON.stringify(first)));
    expect(rows[2]?.facts).toMatchObject({ today: '2026-11-25', birthDate: { value: '1987-03-14' } });
  });
});
