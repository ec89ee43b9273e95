import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { judgeDocument } from '../../db/documents/judge-document.ts';
import { r24 } from '../../domain/eligibility/rules/r24-documents-and-consents.ts';
import type { DocumentKind } from '../../domain/eligibility/document-state.ts';
import { factsOf, seedAnswer, seedCase, seedOrganisation, seedPerson } from '../activities/eligibility/seed-move.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { handIn } from '../harness/hand-in-documents.ts';

let database: FreshDatabase;
let db: Database;

beforeAll(async () => {
  database = await freshDatabase();
  const owner = openDatabase(database.ownerUrl);
  await seedOrganisation(owner);
  await owner.destroy();
  db = openDatabase(database.appUrl);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const atIntake = ['D1', 'D2', 'D3', 'D5', 'D6', 'D7', 'D8'] as const satisfies DocumentKind[];

async function newCase() {
  const person = await seedPerson(db);
  const { caseNumber, account } = await seedCase(db, person, { scope: 'inter-province', procedure: '0.2.0' });
  await sql`insert into case_head (case_number, seq, hash) values (${caseNumber}, 0, decode(repeat('00', 32), 'hex'))`.execute(
    db,
  );
  const find = async (moment: 'deliberation' | 'decree' = 'deliberation') => {
    const facts = await factsOf(db, person, { caseNumber, scope: 'inter-province', moment });
    return { facts, finding: r24.evaluate(facts) };
  };
  const hand = async (kind: DocumentKind, more: object = {}) => {
    const id = await handIn(db, { caseNumber, account, kind, ...more });
    await db
      .transaction()
      .execute((tx) =>
        judgeDocument(
          tx,
          { caseNumber, id },
          { verdict: 'accepted' },
          { account, now: new Date('2026-11-20T03:00:00Z') },
        ),
      );
    return id;
  };
  return { caseNumber, account, find, hand };
}

it('R24 reads the files of the case: what was not accepted blocks, by name', async () => {
  const { find, hand, caseNumber, account } = await newCase();
  expect((await find()).finding).toMatchObject({ verdict: 'block', value: { id: 'D1, D2, D3, D5, D6, D7, D8, D9' } });
  for (const kind of atIntake.slice(1)) await hand(kind);
  await handIn(db, { caseNumber, account, kind: 'D1' });
  expect((await find()).finding).toMatchObject({ verdict: 'block', value: { id: 'D1, D9' } });
  await hand('D1');
  // One of two files of a line is still without a verdict.
  expect((await find()).finding).toMatchObject({ verdict: 'block', value: { id: 'D1, D9' } });
});

it('R24 passes with every file accepted; the letter of the inspectorate counts as paper or as the answer of its task', async () => {
  const paper = await newCase();
  for (const kind of [...atIntake, 'D9'] as const) await paper.hand(kind);
  const { facts, finding } = await paper.find();
  expect(finding.verdict).toBe('pass');
  expect(facts.documents).toMatchObject({ source: 'case-documents', asOf: '2026-11-20' });
  expect(facts.auditClearance).toEqual({ value: true, source: 'D9', asOf: '2026-11-20' });

  const answered = await newCase();
  for (const kind of atIntake) await answered.hand(kind);
  const said = { kind: 'audit-clearance', form: { clearance: 'clear', reference: '700/12' } } as const;
  await seedAnswer(db, answered.caseNumber, { ...said, by: answered.account });
  expect((await answered.find()).finding.verdict).toBe('pass');
  expect((await answered.find('decree')).finding).toMatchObject({ verdict: 'block', value: { id: 'D4, D10' } });
});

it.each([
  ['administrator', 'block'],
  ['jf-ahli-utama', 'block'],
  ['jpt-pratama', 'pass'],
  ['jpt-madya', 'pass'],
] as const)('a statement signed by %s: %s', async (signatoryClass, verdict) => {
  const { find, hand } = await newCase();
  for (const kind of [...atIntake, 'D9'] as const) await hand(kind, kind === 'D5' ? { signatoryClass } : {});
  expect((await find()).finding.verdict).toBe(verdict);
});

it('the database keeps what was handed in: no deletion, no other bytes, no acceptance of an unseen file', async () => {
  const { caseNumber, account } = await newCase();
  const id = await handIn(db, { caseNumber, account, kind: 'D6' });
  await expect(db.deleteFrom('case_document').where('id', '=', id).execute()).rejects.toThrow('permission denied');
  await expect(
    db
      .updateTable('case_document')
      .set({ sha256: '0'.repeat(64) })
      .where('id', '=', id)
      .execute(),
  ).rejects.toThrow('permission denied');
  const unseen = { scan_state: 'waiting', verdict: 'accepted', judged_at: new Date(), judged_by: account } as const;
  await expect(db.updateTable('case_document').set(unseen).where('id', '=', id).execute()).rejects.toThrow(
    'case_document_accepted_when_scanned',
  );
});

it('an approval to act in a freeze is no recommendation of Kemendagri (D10), though the same task asks for it', async () => {
  const { caseNumber, account, find } = await newCase();
  const ask = async (kind: 'freeze-approval' | 'minister-decision') => {
    const form = { decision: 'approve', reference: '100.2.2.6/77/SJ', reasons: 'Disetujui sesuai ketentuan.' };
    const task = await seedAnswer(db, caseNumber, { kind: 'superior-decision', form, by: account });
    await db
      .insertInto('external_consideration')
      .values({
        ...{ case_number: caseNumber, kind, round: 1, task_id: task, state: 'approved', automatic: false },
        ...{ requested_at: new Date('2026-11-19'), expires_at: new Date('2026-12-19'), settled_at: new Date() },
        ...{ replied_by: account, entered: true, reference: form.reference, reasons: form.reasons },
      })
      .execute();
  };
  const stateOfD10 = async () => {
    const { documents } = (await find('decree')).facts;
    return 'value' in documents ? documents.value.find(({ kind }) => kind === 'D10')?.verdict : undefined;
  };
  await ask('freeze-approval');
  expect(await stateOfD10()).toBe('missing');
  await ask('minister-decision');
  expect(await stateOfD10()).toBe('accepted');
});
