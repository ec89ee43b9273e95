import { sql } from 'kysely';
import type { MatchCriterionName } from '../../domain/matching/match-criteria.ts';
import type { EducationLevel } from '../../domain/personnel/education.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { Database } from '../open-database.ts';

/** A post that is published as vacant, with what it asks; nothing of a person (UU 14/2008 art 17h). */
export interface PublicVacancy {
  number: string;
  agency: string;
  timeZone: string;
  positionName: string;
  positionClass: PositionClass;
  unitName: string;
  educationLevelMin: EducationLevel;
  educationFields: string[];
  rankMin: string | null;
  rankMax: string | null;
  publishedAt: Date;
  closesAt: Date | null;
  weights: Partial<Record<MatchCriterionName, number>>;
  required: number[];
}

/** Newest first; the next page begins after the last number of this one. */
export async function readPublicVacancies(
  db: Database,
  { after, limit }: { after?: string | undefined; limit: number },
): Promise<PublicVacancy[]> {
  const { rows } = await sql<PublicVacancy>`
    select vacancy.number, agency.name as agency, agency.time_zone as "timeZone", position.name as "positionName",
      position.position_class as "positionClass", org_unit.name as "unitName",
      position.education_level_min as "educationLevelMin", position.education_fields as "educationFields",
      position.rank_min as "rankMin", position.rank_max as "rankMax", vacancy.published_at as "publishedAt",
      vacancy.closes_at as "closesAt", coalesce(vacancy.criteria -> 'weights', '{}') as weights,
      coalesce(vacancy.criteria -> 'required', '[]') as required
    from vacancy join post on post.id = vacancy.post_id join position on position.id = post.position_id
      join org_unit on org_unit.id = post.unit_id join agency on agency.id = vacancy.agency_id
    where vacancy.published_at is not null and vacancy.closed_at is null
      and (${after ?? null}::text is null or vacancy.number < ${after ?? null})
    order by vacancy.number desc limit ${limit + 1}`.execute(db);
  return rows;
}
