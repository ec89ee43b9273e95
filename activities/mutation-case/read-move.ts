import { sql, type Transaction } from 'kysely';
import type { DB } from '../../db/generated/database.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import type { PositionHeight } from '../../domain/personnel/direction.ts';
import type { Echelon } from '../../domain/personnel/echelon.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';

/** The person to be moved, with their account and the agency's time zone. */
export async function readMovable(tx: Transaction<DB>, employeeId: string) {
  return tx
    .selectFrom('employee')
    .innerJoin('account', 'account.employee_id', 'employee.id')
    .innerJoin('agency', 'agency.id', 'employee.agency_id')
    .select(['employee.agency_id', 'agency.time_zone', 'account.id as account_id'])
    .where('employee.id', '=', employeeId)
    .executeTakeFirstOrThrow();
}

function posts(tx: Transaction<DB>) {
  return tx
    .selectFrom('post')
    .innerJoin('position', 'position.id', 'post.position_id')
    .select([
      'post.id',
      'post.unit_id',
      'post.position_id',
      'position.position_class',
      'position.echelon',
      'position.job_grade',
    ]);
}

export async function readPost(tx: Transaction<DB>, postId: string) {
  return posts(tx)
    .select(sql<boolean>`exists (select from post_closure where post_closure.post_id = post.id)`.as('closed'))
    .where('post.id', '=', postId)
    .executeTakeFirstOrThrow();
}

/** The post somebody holds on a day. */
export async function readHeldPost(tx: Transaction<DB>, employeeId: string, day: string) {
  return posts(tx)
    .innerJoin('incumbency', 'incumbency.post_id', 'post.id')
    .where('incumbency.employee_id', '=', employeeId)
    .where(sql<boolean>`incumbency.valid_at @> ${day}::date`)
    .executeTakeFirst();
}

/**
 * Whether somebody holds the post from this day on, with no end in sight.
 * @param batch a rotation batch: who leaves the post by a committed move of it does not count (F43)
 */
export async function isOccupied(
  tx: Transaction<DB>,
  postId: string,
  day: string,
  batch: string | null = null,
): Promise<boolean> {
  const holder = await tx
    .selectFrom('incumbency')
    .select('employee_id')
    .where('post_id', '=', postId)
    .where(sql<boolean>`valid_at @> ${day}::date and upper_inf(valid_at)`)
    .where(
      sql<boolean>`not exists (select from rotation_leaving mate
        where mate.batch_id = ${batch}::uuid and mate.employee_id = incumbency.employee_id)`,
    )
    .executeTakeFirst();
  return holder !== undefined;
}

export function heightOf(post: { position_class: string; echelon: string | null; job_grade: number }): PositionHeight {
  return {
    positionClass: post.position_class as PositionClass,
    echelon: post.echelon as Echelon | null,
    jobGrade: post.job_grade,
  };
}

/** Whether the position says a level for each competency; without it there is no job-person match. */
export async function hasStandard(tx: Transaction<DB>, positionId: string): Promise<boolean> {
  const rows = await tx
    .selectFrom('position_standard')
    .select('competency')
    .where('position_id', '=', positionId)
    .execute();
  return competencies.every((competency) => rows.some((row) => row.competency === competency));
}
