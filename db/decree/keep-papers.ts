import { sql } from 'kysely';
import type { DecreeSigner } from '../../domain/decree/decree-sheet.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { lockFile } from '../documents/lock-file.ts';
import type { Database } from '../open-database.ts';
import type { LetterRow } from './letter-row.ts';

export interface KeptPaper {
  code: string;
  caseNumber: string | null;
  storeKey: string;
  sizeBytes: number;
}

/** The first attempt that comes here is the one that counts: a letter has one paper for ever. */
export async function keepPapers(
  db: Database,
  letter: LetterRow,
  { papers, signer, now }: { papers: KeptPaper[]; signer: DecreeSigner; now: Date },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { state } = await tx
      .selectFrom('decree_letter')
      .select('state')
      .where('id', '=', letter.id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (state !== 'signing') return;
    for (const { code, caseNumber, storeKey, sizeBytes } of papers) {
      await lockFile(tx, storeKey);
      await tx
        .insertInto('decree_paper')
        .values({
          ...{ code, letter_id: letter.id, case_number: caseNumber, sha256: storeKey, store_key: storeKey },
          ...{ size_bytes: sizeBytes, signer, issued_at: now },
        })
        .execute();
    }
    await tx
      .updateTable('decree_letter')
      .set({ state: 'issued', issued_at: now, fault: null })
      .where('id', '=', letter.id)
      .execute();
    const action = letter.kind === 'correction' ? 'decree-corrected' : 'decree-issued';
    const cases = [letter.leadCase, ...letter.members.map((member) => member.caseNumber)];
    // In one order everywhere, or two letters could wait for each other's chains.
    for (const caseNumber of [...new Set(cases)].sort()) {
      const paper = papers.find((one) => one.caseNumber === caseNumber) ?? papers[0]!;
      const detail = { letter: letter.id, number: letter.number!, sha256: paper.storeKey };
      await appendAudit(tx, caseNumber, [{ at: now.toISOString(), actor: 'system', action, detail }]);
    }
  });
}

/** The letter says that it waits for its signature, how often it was tried and what stood in the way: a name, never a text. */
export async function noteFault(db: Database, letter: string, fault: string): Promise<void> {
  await db
    .updateTable('decree_letter')
    .set({ attempts: sql`attempts + 1`, fault })
    .where('id', '=', letter)
    .execute();
}

/** The case that led the draft is gone; the others are to be drafted anew. */
export async function returnReleased(db: Database, letter: string, now: Date): Promise<void> {
  await db
    .updateTable('decree_letter')
    .set({ state: 'returned', returned_at: now, number: null })
    .where('id', '=', letter)
    .where('state', '=', 'draft')
    .execute();
}
