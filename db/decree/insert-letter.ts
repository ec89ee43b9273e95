import { type Kysely, sql } from 'kysely';
import type { DecreePerson, DecreeWords } from '../../domain/decree/decree-words.ts';
import type { DB } from '../generated/database.ts';

export interface NewLetter {
  kind: 'decree' | 'correction';
  agency: string;
  leadCase: string;
  code: string;
  /** ISO date. */
  dated: string;
  words: DecreeWords;
  /** Of the agency's own register; taken meanwhile, the letter gets one at its signature. */
  number?: string | undefined;
  corrects?: string;
  account: string;
  now: Date;
}

/** A draft. @returns its id */
export async function insertLetter(db: Kysely<DB>, letter: NewLetter): Promise<string> {
  const number = letter.number !== undefined && !(await isNumberUsed(db, letter.number)) ? letter.number : null;
  const { id } = await db
    .insertInto('decree_letter')
    .values({
      ...{ kind: letter.kind, state: 'draft', agency_id: letter.agency, lead_case: letter.leadCase },
      ...{ code: letter.code, number, dated: letter.dated, content: JSON.stringify(letter.words) },
      ...{ corrects: letter.corrects ?? null, drafted_by: letter.account, drafted_at: letter.now },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export interface NewMember {
  letter: string;
  caseNumber: string;
  place: number;
  code: string;
  /** Absent until the draft of the case is filed: what is not filed yet is not part of the letter. */
  joined?: { person: DecreePerson; at: Date; ground: string | null };
}

export async function insertMember(
  db: Kysely<DB>,
  { letter, caseNumber, place, code, joined }: NewMember,
): Promise<void> {
  await db
    .insertInto('decree_member')
    .values({
      ...{ letter_id: letter, case_number: caseNumber, place, code },
      content: JSON.stringify(joined?.person ?? {}),
      demotion_ground: joined?.ground ?? null,
      joined_at: joined?.at ?? null,
    })
    .execute();
}

/** Whether a letter, or a decree from before there were letters, has the number. */
export async function isNumberUsed(db: Kysely<DB>, number: string): Promise<boolean> {
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from decree_letter where number = ${number})
      or exists (select from decree where number = ${number}) as used`.execute(db);
  return rows[0]!.used;
}
