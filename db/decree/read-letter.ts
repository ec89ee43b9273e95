import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DB } from '../generated/database.ts';
import type { LetterRow } from './letter-row.ts';

export async function readLetter(db: Kysely<DB>, id: string): Promise<LetterRow | undefined> {
  return (await select(db, sql`letter.id = ${id}::uuid`))[0];
}

/** The draft or decree that the case is part of now; a letter that was returned is none. */
export async function readLetterOfCase(db: Kysely<DB>, caseNumber: string): Promise<LetterRow | undefined> {
  const rows = await select(
    db,
    sql`letter.kind = 'decree' and letter.state <> 'returned' and letter.id in (select member.letter_id from decree_member member
      where member.case_number = ${caseNumber} and member.joined_at is not null)`,
  );
  return rows.at(-1);
}

/** All drafts that the case led and its corrections, oldest first: what was returned and why stays to be read. */
export async function listLettersOfCase(db: Kysely<DB>, caseNumber: string): Promise<LetterRow[]> {
  return select(
    db,
    sql`letter.lead_case = ${caseNumber} or letter.id in (select member.letter_id from decree_member member
      where member.case_number = ${caseNumber} and member.joined_at is not null)`,
  );
}

async function select(db: Kysely<DB>, which: RawBuilder<unknown>): Promise<LetterRow[]> {
  const { rows } = await sql<LetterRow>`
    select letter.id, letter.agency_id as agency, letter.kind, letter.state, letter.lead_case as "leadCase", letter.corrects,
      letter.code, letter.number, letter.dated::text as dated, letter.content as words, letter.drafted_by as "draftedBy",
      letter.drafted_at as "draftedAt", letter.return_reason as "returnReason", letter.returned_at as "returnedAt",
      letter.signed_by as "signedBy", letter.signed_at as "signedAt", letter.signatory, letter.attempts, letter.fault,
      letter.issued_at as "issuedAt",
      coalesce((select jsonb_agg(jsonb_build_object('caseNumber', member.case_number, 'code', member.code,
          'person', member.content, 'closed', c.outcome) order by member.place)
        from decree_member member join mutation_case c on c.case_number = member.case_number
        where member.letter_id = letter.id and member.joined_at is not null), '[]') as members,
      coalesce((select jsonb_agg(jsonb_build_object('place', initial.place, 'role', initial.role, 'account', initial.account_id,
          'at', initial.initialled_at) order by initial.place)
        from decree_initial initial where initial.letter_id = letter.id), '[]') as initials
    from decree_letter letter where ${which} order by letter.id`.execute(db);
  return rows.map((row) => ({ ...row, initials: row.initials.map((one) => ({ ...one, at: new Date(one.at) })) }));
}
