import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../../db/open-database.ts';
import { type FreshDatabase, freshDatabase } from '../../harness/fresh-database.ts';
import { factsOf, seedAccount, seedAnswer, seedCase, seedOrganisation, seedPerson, stamp } from './seed-move.ts';

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

describe('the facts a case finds out', () => {
  it('find ties to those who decide, from either side; panels are composed without them', async () => {
    const person = await seedPerson(db);
    const [cousin, partner, stranger] = [await seedPerson(db), await seedPerson(db), await seedPerson(db)];
    const panel = await seedAccount(db, 'panel-member', cousin.id);
    const authority = await seedAccount(db, 'appointing-authority', partner.id);
    await seedAccount(db, 'hr-officer', stranger.id);
    await db
      .insertInto('relationship')
      .values([
        { employee_id: person.id, other_employee_id: cousin.id, kind: 'family', ...stamp },
        { employee_id: partner.id, other_employee_id: person.id, kind: 'conflict-of-interest', ...stamp },
        { employee_id: person.id, other_employee_id: stranger.id, kind: 'family', ...stamp },
      ])
      .execute();
    const ties = (recused: boolean) => [
      { actorId: panel, role: 'panel-member', kind: 'family', recused: true },
      { actorId: authority, role: 'appointing-authority', kind: 'conflict-of-interest', recused },
    ];
    const facts = await factsOf(db, person);
    expect(facts.conflicts).toMatchObject({ value: expect.arrayContaining(ties(false)) });
    expect(facts.conflicts).toHaveProperty('value.length', 2);

    const { caseNumber, account } = await seedCase(db, person);
    await seedAnswer(db, caseNumber, { kind: 'authority-decision', form: { decision: 'approve' }, by: account });
    expect((await factsOf(db, person, { caseNumber })).conflicts).toMatchObject({
      value: expect.arrayContaining(ties(true)),
    });
  });

  it('ask nothing from outside within the agency, and everything between agencies until it has come in', async () => {
    const person = await seedPerson(db);
    expect(await factsOf(db, person)).toMatchObject({
      documents: { value: [] },
      externalApprovals: { value: [] },
      originConsent: unknown,
    });
    const { caseNumber, account } = await seedCase(db, person, { scope: 'inter-province' });
    const move = { caseNumber, scope: 'inter-province' } as const;
    const before = await factsOf(db, person, move);
    expect(before.originConsent).toMatchObject({ value: 'pending' });
    expect(before.externalApprovals).toMatchObject({
      value: [
        { kind: 'technical-consideration', state: 'pending' },
        { kind: 'minister-decision', state: 'pending' },
      ],
    });

    const say = (kind: Parameters<typeof seedAnswer>[2]['kind'], form: object, on?: string) =>
      seedAnswer(db, caseNumber, { kind, form, by: account, ...(on && { on }) });
    await say('intake-check', { decision: 'incomplete', missingDocuments: ['D7'] }, '2026-11-03');
    await say('intake-check', { decision: 'complete' }, '2026-11-05');
    await say('audit-clearance', { clearance: 'clear', reference: '700/12' }, '2026-11-10');
    await say('origin-authority-consent', { decision: 'approve', reference: '800/1' }, '2026-11-20');
    await say('technical-consideration', { decision: 'approve', reference: 'BKN/1' });
    await say('superior-decision', { decision: 'refuse', reference: 'MDN/1' });
    await say('authority-decision', { decision: 'approve', effectiveDate: '2027-01-04' });

    const after = await factsOf(db, person, { ...move, moment: 'decree' });
    expect(after.effectiveDate).toMatchObject({ value: '2027-01-04', source: 'T14' });
    expect(after.auditClearance).toEqual({ value: true, source: 'D9', asOf: '2026-11-10' });
    expect(after.originConsent).toMatchObject({ value: 'given', asOf: '2026-11-20' });
    expect(after.receivingConsent).toMatchObject({ value: 'given' });
    const documents = 'value' in after.documents ? after.documents.value : [];
    expect(Object.fromEntries(documents.map(({ kind, verdict }) => [kind, verdict]))).toMatchObject({
      D1: 'accepted',
      D4: 'accepted',
      D9: 'accepted',
      D10: 'rejected',
    });
    expect(after.externalApprovals).toMatchObject({ value: [{ state: 'granted' }, { state: 'refused' }] });
  });

  it('prefer what the assessor found in this case', async () => {
    const person = await seedPerson(db);
    const { caseNumber, account } = await seedCase(db, person);
    const task_id = await seedAnswer(db, caseNumber, { kind: 'competency-assessment', form: {}, by: account });
    await db
      .insertInto('competency_assessment')
      .values({
        task_id,
        case_number: caseNumber,
        purpose: 'filling',
        levels: '{}',
        gaps: '[]',
        jpm: 82.5,
        fit: 'meets',
        potential: 91,
        talent_box: 8,
        talent_scheme: 'potential-90-78',
        reasons: 'dinilai',
      })
      .execute();
    expect(await factsOf(db, person, { caseNumber })).toMatchObject({
      jpm: { value: 82.5, source: 'T07', asOf: '2026-11-20' },
      examResult: { value: 'passed' },
      talentAxes: { value: { performance: 'meets', potential: 'high' }, source: 'T07' },
    });
  });
});
