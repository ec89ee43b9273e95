import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface VacancyChainCheck {
  events: number;
  firstBrokenSeq: number | null;
  /** The head kept beside the chain agrees with its last event. */
  headAgrees: boolean;
}

/** Recomputes the chain of a vacancy from its bodies, as `verifyAuditChain` does for a case. */
export async function verifyVacancyChain(db: Database, vacancy: string): Promise<VacancyChainCheck> {
  const { rows } = await sql<VacancyChainCheck>`
    with chain as (
      select seq, hash, row_number() over (order by seq) as nth,
        sha256(coalesce(lag(hash) over (order by seq), decode(repeat('00', 32), 'hex')) || convert_to(body, 'UTF8')) as due
      from vacancy_event where vacancy_id = ${vacancy}::uuid
    ), last as (select seq, hash from chain order by seq desc limit 1)
    select count(*)::int as events, min(seq) filter (where hash <> due or seq <> nth) as "firstBrokenSeq",
      exists (select from vacancy_head, last where vacancy_head.vacancy_id = ${vacancy}::uuid
        and vacancy_head.seq = last.seq and vacancy_head.hash = last.hash) as "headAgrees"
    from chain`.execute(db);
  return rows[0]!;
}
