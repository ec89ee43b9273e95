import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface PaperRow {
  code: string;
  caseNumber: string | null;
  sha256: string;
  storeKey: string;
  signer: 'none' | 'development' | 'bsre';
  erased: boolean;
}

/** The papers of a letter that concern a case: its extract where there are extracts, and the letter itself. */
export async function listPapers(db: Database, letter: string, caseNumber: string): Promise<PaperRow[]> {
  const { rows } = await sql<PaperRow>`
    select code, case_number as "caseNumber", sha256, store_key as "storeKey", signer, erased_at is not null as erased
    from decree_paper where letter_id = ${letter}::uuid and coalesce(case_number, ${caseNumber}) = ${caseNumber}
    order by case_number nulls last`.execute(db);
  return rows;
}

/** The names of accounts, by id. */
export async function namesOf(db: Database, accounts: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from account where id = any(${[...new Set(accounts)]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
