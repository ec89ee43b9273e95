import { type RawBuilder, sql } from 'kysely';
import type { VacancyOrigin, VacancyOutcome, VacancyState } from '../../domain/vacancy/vacancy-state.ts';
import type { Database } from '../open-database.ts';

export interface VacancyLine {
  id: string;
  number: string;
  postId: string;
  positionName: string;
  unitId: string;
  unitName: string;
  origin: VacancyOrigin;
  state: VacancyState;
  outcome: VacancyOutcome | null;
  round: number;
  freeFrom: string | null;
  openedAt: Date;
  publishedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
}

export const vacancyColumns: RawBuilder<VacancyLine> = sql`
  vacancy.id, vacancy.number, vacancy.post_id as "postId", position.name as "positionName", post.unit_id as "unitId",
  org_unit.name as "unitName", vacancy.origin, vacancy.state, vacancy.outcome, vacancy.round,
  vacancy.free_from::text as "freeFrom", vacancy.opened_at as "openedAt", vacancy.published_at as "publishedAt",
  vacancy.closes_at as "closesAt", vacancy.closed_at as "closedAt"`;

export const vacancyTables = sql`vacancy join post on post.id = vacancy.post_id
  join position on position.id = post.position_id join org_unit on org_unit.id = post.unit_id`;

/** Vacancies of an agency, newest first; the next page begins after the last number of this one. */
export async function listVacancies(
  db: Database,
  agency: string,
  filter: {
    status?: 'open' | 'closed' | undefined;
    unit?: string | undefined;
    number?: string | undefined;
    after?: string | undefined;
    limit: number;
  },
): Promise<VacancyLine[]> {
  const { status, unit, number, after, limit } = filter;
  const conditions = [
    sql`vacancy.agency_id = ${agency}`,
    ...(status === undefined ? [] : [sql`(vacancy.closed_at is null) = ${status === 'open'}`]),
    ...(unit === undefined ? [] : [sql`post.unit_id = ${unit}`]),
    ...(number === undefined ? [] : [sql`vacancy.number = ${number}`]),
    ...(after === undefined ? [] : [sql`vacancy.number < ${after}`]),
  ];
  const { rows } = await sql<VacancyLine>`
    select ${vacancyColumns} from ${vacancyTables} where ${sql.join(conditions, sql` and `)}
    order by vacancy.number desc limit ${limit + 1}`.execute(db);
  return rows;
}

export interface VacancyRecord extends VacancyLine {
  causedByCase: string | null;
  parentVacancy: string | null;
  /** Weights and required levels as they were published; nothing of a person. */
  weights: Record<string, number> | null;
  required: number[] | null;
  interested: number;
  /** The last run that ranked for it. */
  matchRun: string | null;
  cases: { caseNumber: string; state: string; place: number }[];
}

/** One vacancy of an agency; undefined where there is none. */
export async function readVacancy(db: Database, agency: string, id: string): Promise<VacancyRecord | undefined> {
  const { rows } = await sql<VacancyRecord>`
    select ${vacancyColumns}, vacancy.caused_by_case as "causedByCase", vacancy.parent_vacancy as "parentVacancy",
      case when published_at is not null then vacancy.criteria -> 'weights' end as weights,
      case when published_at is not null then vacancy.criteria -> 'required' end as required,
      (select count(*)::int from vacancy_interest where vacancy_id = vacancy.id and withdrawn_at is null) as interested,
      (select id from match_run where vacancy_id = vacancy.id order by at desc limit 1) as "matchRun",
      (select coalesce(jsonb_agg(jsonb_build_object('caseNumber', case_number, 'state', state, 'place', place)
        order by round, place), '[]') from vacancy_nomination where vacancy_id = vacancy.id and case_number is not null) as cases
    from ${vacancyTables} where vacancy.agency_id = ${agency} and vacancy.id = ${id}::uuid`.execute(db);
  return rows[0];
}
