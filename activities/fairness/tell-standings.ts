import { sql } from 'kysely';
import { letters } from '../../domain/notification/letters.ts';
import { rankBand } from '../../domain/vacancy/rank-band.ts';
import type { VacancyDesk } from '../vacancy/vacancy-desk.ts';

interface Standing {
  account: string;
  rank: number | null;
  gates: string[];
  gaps: { competency: string; required: number; achieved: number | null }[];
  ranked: number;
  shortlisted: boolean;
}

/** "Why not me": whoever was interested and is not named hears, unasked, the own band and gaps and nothing of anybody else (F40). */
export async function tellStandings(desk: VacancyDesk): Promise<void> {
  const { id, number, round, position_name } = desk.vacancy;
  const { rows } = await sql<Standing>`
    select account.id as account, standing.rank, standing.gates, standing.gaps, standing.shortlisted,
      (select count(*)::int from vacancy_standing other where other.vacancy_id = standing.vacancy_id
        and other.round = standing.round and other.rank is not null) as ranked
    from vacancy_standing standing join account on account.employee_id = standing.employee_id
    where standing.vacancy_id = ${id}::uuid and standing.round = ${round}
      and not exists (select from vacancy_nomination named where named.vacancy_id = standing.vacancy_id
        and named.round = standing.round and named.employee_id = standing.employee_id)`.execute(desk.tx);
  for (const { account, rank, ranked, gates, gaps, shortlisted } of rows) {
    const news = { id, number, position: position_name, band: rankBand(rank, ranked), gates, gaps, shortlisted };
    await desk.tell([account], letters['standing-told'](news));
  }
}
