import type { Echelon } from '../../domain/personnel/echelon.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { ChosenPost } from '../../domain/post-choice/post-difference.ts';
import type { Database } from '../open-database.ts';

export interface FoundPost extends ChosenPost {
  agencyId: string;
  unitId: string;
  positionId: string;
}

/** A post by its id; undefined where there is none. */
export async function readChosenPost(db: Database, postId: string): Promise<FoundPost | undefined> {
  const row = await db
    .selectFrom('post')
    .innerJoin('position', 'position.id', 'post.position_id')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .where('post.id', '=', postId)
    .select(['post.id', 'post.unit_id', 'post.position_id', 'org_unit.agency_id', 'org_unit.place'])
    .select(['position.name as position', 'org_unit.name as unit', 'position_class', 'echelon', 'job_grade'])
    .select('allowance_rupiah')
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    agencyId: row.agency_id,
    unitId: row.unit_id,
    positionId: row.position_id,
    position: row.position,
    unit: row.unit,
    place: row.place,
    positionClass: row.position_class as PositionClass,
    echelon: row.echelon as Echelon | null,
    jobGrade: row.job_grade,
    allowanceRupiah: row.allowance_rupiah === null ? null : Number(row.allowance_rupiah),
  };
}
