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

  it('goes by the terms that hold on the day, by the distance, and by the catalogue of the agency', async () => {
    const person = await seedPerson(db);
    const { caseNumber } = await seedCase(db, person);
    const terms = (validFrom: string, grade: number, rupiah: number, recordedAt: string) => ({
      ...{ agency_id: 'bantul', position_id: 'PERENCANA-MUDA', valid_from: validFrom, job_grade: grade },
      ...{ allowance_rupiah: rupiah, rule: 'Menurut kelas jabatan', source: `Perbup ${validFrom}` },
      recorded_at: recordedAt,
    });
    await db
      .insertInto('position_terms')
      .values([
        terms('2024-01-01', 8, 3_000_000, '2024-01-01T00:00:00Z'),
        terms('2026-01-01', 9, 4_500_000, '2026-01-01T00:00:00Z'),
        terms('2027-01-01', 9, 9_000_000, '2026-06-01T00:00:00Z'),
      ])
      .execute();
    for (const [id, latitude, longitude] of [
      ['DKPP', -7.8719, 110.3336],
      ['BAPPEDA', -7.8868, 110.3329],
    ] as const)
      await db.updateTable('org_unit').set({ latitude, longitude }).where('id', '=', id).execute();
    await db
      .insertInto('competency_result')
      .values({ employee_id: person.id, competency: 'komunikasi', level: 1, assessed_on: '2025-01-01', ...stamp })
      .execute();
    const { id: recordedBy } = await db
      .insertInto('account')
      .values({ name: 'Diklat', agency_id: 'bantul', recorded_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    const course = (validFrom: string, hours: number, offered: boolean) => ({
      ...{ agency_id: 'bantul', code: 'KOM', competency: 'komunikasi', title_id: 'Menulis', title_en: 'Writing' },
      ...{ hours, mode: 'online', provider: 'LAN', valid_from: validFrom, offered, reason: 'Katalog 2026' },
      ...{ recorded_by: recordedBy, recorded_at: now },
    });
    await db
      .insertInto('training_course')
      .values([course('2026-02-01', 12, true), course('2027-01-01', 12, false)])
      .execute();

    const sheet = await prepareBenefitSheet(db, { caseNumber, now });
    expect(sheet).toMatchObject({
      target: {
        ...{ jobGrade: 9, allowanceRupiah: 4_500_000 },
        terms: { rule: 'Menurut kelas jabatan', source: 'Perbup 2026-01-01', validFrom: '2026-01-01' },
      },
      origin: { terms: null },
      distanceKm: 1.7,
      training: [{ code: 'KOM', hours: 12, mode: 'online', provider: 'LAN' }],
    });
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
