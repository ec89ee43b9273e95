import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { competencies } from '../../../domain/personnel/competency.ts';
import { type FreshDatabase, freshDatabase } from '../../harness/fresh-database.ts';
import { factsOf, seat, seedCase, seedOrganisation, seedPerson, stamp, today } from './seed-move.ts';

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

const unknown = { unknown: true };

describe('the facts of a move', () => {
  it('give each fact with its source and date, and say where there is none', async () => {
    const facts = await factsOf(db, await seedPerson(db));

    expect(facts.birthDate).toEqual({ value: '1987-03-14', source: 'siasn-export', asOf: '2026-11-02' });
    expect(facts.rank).toMatchObject({ value: 'III/c' });
    expect(facts.tmtPosition).toMatchObject({ value: '2022-03-01', source: 'siasn-export' });
    expect(facts.targetClass).toBe('jf-ahli-muda');
    expect(facts.originJobFamily).toMatchObject({ value: null });
    expect(facts.targetJobFamily).toMatchObject({ value: 'perencana' });
    expect(facts.positionNeed).toEqual({ value: 2, source: 'ABK', asOf: today });
    expect(facts.positionStandard).toMatchObject({
      value: { minEducation: 'S1', educationFields: ['ekonomi-pembangunan'], rankMin: 'III/c', retirementAge: null },
    });
    expect(facts.positionHistory).toMatchObject({
      value: [{ positionClass: 'pelaksana', from: '2022-03-01', to: null, relevance: 'unjudged' }],
    });
    for (const name of ['performanceRatings', 'studyAssignment', 'legalProcess', 'auditClearance', 'jpm'] as const)
      expect(facts[name], name).toEqual(unknown);
    for (const name of ['talentAxes', 'examResult', 'effectiveDate'] as const) expect(facts[name]).toEqual(unknown);
    for (const name of ['disciplineCases', 'conflicts', 'freezes'] as const)
      expect(facts[name], name).toMatchObject({ value: [], asOf: today });
  });

  it('read ratings, sanctions, clearances, competencies and talent of the person alone', async () => {
    const person = await seedPerson(db);
    const of = { employee_id: person.id, ...stamp };
    const other = { employee_id: (await seedPerson(db)).id, ...stamp };
    const rating = { work_result: 'meets', work_behavior: 'meets', rating: 'good' };
    await db
      .insertInto('performance_rating')
      .values([
        { ...of, ...rating, year: 2025, recorded_at: new Date('2026-01-31T18:00:00Z') },
        { ...of, ...rating, year: 2024, source: 'e-kinerja', recorded_at: new Date('2025-01-10T00:00:00Z') },
        { ...other, ...rating, year: 2025, rating: 'poor' },
      ])
      .execute();
    await db
      .insertInto('discipline_case')
      .values({ ...of, level: 'medium', status: 'serving', started_on: '2026-08-01' })
      .execute();
    await db
      .insertInto('employee_clearance')
      .values({ ...of, study_assignment: false, open_audit_finding: true, as_of: '2026-11-01' })
      .execute();
    await db
      .insertInto('competency_result')
      .values(competencies.map((competency) => ({ ...of, competency, level: 2, assessed_on: '2025-06-01' })))
      .execute();
    await db
      .insertInto('competency_result')
      .values({ ...of, competency: 'integritas', level: 3, assessed_on: '2026-03-01' })
      .execute();
    await db
      .insertInto('talent_profile')
      .values({
        ...of,
        assessed_on: '2026-03-16',
        scheme_id: 'potential-90-78',
        performance_axis: 'meets',
        potential_axis: 84,
      })
      .execute();

    const facts = await factsOf(db, person);
    // Half past one in the morning of 1 February in Bantul.
    expect(facts.performanceRatings).toEqual({
      value: [
        { year: 2025, rating: 'good' },
        { year: 2024, rating: 'good' },
      ],
      source: 'e-kinerja, siasn-export',
      asOf: '2026-02-01',
    });
    expect(facts.disciplineCases).toMatchObject({
      value: [{ level: 'medium', status: 'serving', startedOn: '2026-08-01', endedOn: null }],
    });
    expect(facts.studyAssignment).toMatchObject({ value: false, asOf: '2026-11-01' });
    expect(facts.serviceBond).toEqual(unknown);
    expect(facts.auditClearance).toMatchObject({ value: false });
    // 8 × 2 + 3 of 9 × 3.
    expect(facts.jpm).toMatchObject({ value: 70.4, asOf: '2026-03-01' });
    expect(facts.talentAxes).toMatchObject({ value: { performance: 'meets', potential: 'medium' } });
  });

  it('count who sits there on the effective date and what is promised to other cases, but not this one', async () => {
    const post = await seat(db, 'BAPPEDA', 'PERENCANA-MUDA', 2);
    const sitting = await seedPerson(db, { post });
    const person = await seedPerson(db);
    expect(await factsOf(db, person)).toMatchObject({ incumbents: { value: 1 }, originMinimum: { value: 1 } });
    expect((await factsOf(db, sitting)).incumbents).toMatchObject({ value: 0 });

    const { caseNumber } = await seedCase(db, person, { reserves: true });
    expect((await factsOf(db, person, { caseNumber })).incumbents).toMatchObject({ value: 1 });
    expect((await factsOf(db, await seedPerson(db))).incumbents).toMatchObject({ value: 2 });

    await db.updateTable('mutation_case').set({ reserves_post: false }).where('case_number', '=', caseNumber).execute();
    await db
      .updateTable('incumbency')
      .set({ valid_at: '[2022-03-01,2027-01-01)' })
      .where('post_id', '=', post)
      .execute();
    expect((await factsOf(db, person, { effectiveDate: '2027-01-01' })).incumbents).toMatchObject({ value: 0 });
  });

  it('take the freezes of the agency that touch today or the effective date', async () => {
    const person = await seedPerson(db);
    await db
      .insertInto('region_freeze')
      .values([
        { agency_id: 'bantul', kind: 'post-inauguration', valid_at: '[2025-02-20,2025-08-20)', ...stamp },
        { agency_id: 'bantul', kind: 'electoral', valid_at: '[2027-02-01,)', ...stamp },
      ])
      .execute();
    expect((await factsOf(db, person)).freezes).toMatchObject({ value: [] });
    expect((await factsOf(db, person, { effectiveDate: '2027-02-01' })).freezes).toMatchObject({
      value: [{ kind: 'electoral', from: '2027-02-01', to: null, approvalReference: null }],
      source: 'siasn-export',
    });
  });

  it('count work in the same functional family as related, and let teachers retire when their law says', async () => {
    const post = await seat(db, 'BAPPEDA', 'PERENCANA-MADYA', 7);
    const planner = await seedPerson(db, { post });
    expect((await factsOf(db, planner)).positionHistory).toMatchObject({ value: [{ relevance: 'related' }] });
    const school = await seat(db, 'DKPP', 'GURU', 1);
    expect((await factsOf(db, planner, { targetPostId: school })).positionStandard).toMatchObject({
      value: { retirementAge: 60 },
    });
  });

  it('refuse a post that does not exist', async () => {
    const person = await seedPerson(db);
    await expect(factsOf(db, person, { targetPostId: 'NIRGENDS' })).rejects.toThrow('does not exist');
  });
});
