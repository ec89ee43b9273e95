import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareBenefitSheet } from '../../../activities/benefit-sheet/prepare-benefit-sheet.ts';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { type FreshDatabase, freshDatabase } from '../../harness/fresh-database.ts';
import { seedCase, seedOrganisation, seedPerson, stamp } from '../eligibility/seed-move.ts';

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

const now = new Date('2026-11-25T02:00:00Z');

describe('preparing the benefit sheet', () => {
  it('compares both posts, opens the way up and proposes training for known gaps', async () => {
    const person = await seedPerson(db);
    const { caseNumber } = await seedCase(db, person);
    await db
      .insertInto('competency_result')
      .values([
        { employee_id: person.id, competency: 'komunikasi', level: 1, assessed_on: '2025-01-01', ...stamp },
        { employee_id: person.id, competency: 'integritas', level: 3, assessed_on: '2025-01-01', ...stamp },
      ])
      .execute();
    await db
      .insertInto('talent_profile')
      .values({
        employee_id: person.id,
        assessed_on: '2026-03-16',
        scheme_id: 'potential-90-78',
        ...stamp,
        performance_axis: 'above',
        potential_axis: 80,
      })
      .execute();

    const sheet = await prepareBenefitSheet(db, { caseNumber, now });
    expect(sheet).toMatchObject({
      gradeDifference: 4,
      allowanceDifferenceRupiah: 2_250_000,
      origin: { unit: 'Dinas Ketahanan Pangan dan Pertanian', place: 'Bantul' },
      target: { position: 'Perencana Ahli Muda', place: 'Manding' },
      talentBox: 7,
    });
    expect(sheet.careerPath.map(({ position, sameUnit }) => [position, sameUnit])).toEqual([
      ['Perencana Ahli Madya', true],
      ['Kepala Bidang Perencanaan', false],
    ]);
    expect(sheet.training.map(({ competency }) => competency)).toEqual(['komunikasi']);
  });

  it('is written once: a later call gives what the employee was told', async () => {
    const person = await seedPerson(db);
    const { caseNumber } = await seedCase(db, person);
    const first = await prepareBenefitSheet(db, { caseNumber, now });
    await db.updateTable('position').set({ allowance_rupiah: 1 }).where('id', '=', 'PERENCANA-MUDA').execute();
    const again = await db.transaction().execute((tx) => prepareBenefitSheet(tx, { caseNumber, now }));
    expect(again).toEqual(first);
    expect(
      await db.selectFrom('benefit_sheet').select('sheet').where('case_number', '=', caseNumber).execute(),
    ).toEqual([{ sheet: first }]);
  });
});
