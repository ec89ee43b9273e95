import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../open-database.ts';

/** What anybody may learn of a paper that was issued; nothing of it names a person (docs/adr/0040). */
export interface PublicDecree {
  code: string;
  kind: 'decree' | 'extract' | 'correction';
  number: string;
  /** ISO date. */
  dated: string;
  signedAt: Date;
  agency: string;
  signer: 'none' | 'development' | 'bsre';
  sha256: string;
  state: 'valid' | 'corrected' | 'replaced' | 'rescinded';
  corrections: { number: string; dated: string }[];
  /** Of a correction: the decree that it corrects. */
  corrects: { number: string; dated: string } | null;
}

export function findDecreeByCode(db: Database, code: string): Promise<PublicDecree | undefined> {
  return find(db, sql`paper.code = ${code}`);
}

export function findDecreeByHash(db: Database, sha256: string): Promise<PublicDecree | undefined> {
  return find(db, sql`paper.sha256 = ${sha256}`);
}

async function find(db: Database, which: RawBuilder<unknown>): Promise<PublicDecree | undefined> {
  const { rows } = await sql<PublicDecree>`
    with found as (
      select paper.*, letter.kind as letter_kind, letter.number, letter.dated, letter.signed_at, letter.lead_case, letter.corrects,
        coalesce(letter.corrects, letter.id) as decree_id, agency.name as agency
      from decree_paper paper
      join decree_letter letter on letter.id = paper.letter_id
      join agency on agency.id = letter.agency_id
      where ${which}
    ), about as (
      select c.case_number, c.outcome, decree.letter_id
      from found
      join decree_member member on member.letter_id = found.decree_id and member.joined_at is not null
        and member.case_number = coalesce(case when found.letter_kind = 'correction' then found.lead_case else found.case_number end,
          member.case_number)
      join mutation_case c on c.case_number = member.case_number
      left join decree on decree.case_number = c.case_number
    ), corrected as (
      select later.number, later.dated::text as dated
      from found join decree_letter later on later.corrects = found.letter_id and later.state = 'issued'
        and later.lead_case = coalesce(found.case_number, later.lead_case)
      order by later.id
    )
    select found.code, found.number, found.dated::text as dated, found.signed_at as "signedAt", found.agency, found.signer, found.sha256,
      case when found.letter_kind = 'correction' then 'correction' when found.case_number is null then 'decree' else 'extract' end as kind,
      case when (select bool_and(outcome is not distinct from 'rescinded') from about) then 'rescinded'
        when (select bool_and(letter_id is distinct from found.decree_id) from about) then 'replaced'
        when exists (select from corrected) then 'corrected' else 'valid' end as state,
      coalesce((select jsonb_agg(to_jsonb(corrected)) from corrected), '[]') as corrections,
      (select jsonb_build_object('number', first.number, 'dated', first.dated::text) from decree_letter first
        where first.id = found.corrects) as corrects
    from found`.execute(db);
  return rows[0];
}
