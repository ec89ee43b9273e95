import { sql } from 'kysely';
import { readTerms } from '../../db/benefit-sheet/read-terms.ts';
import type { Database } from '../../db/open-database.ts';
import { readCatalogue } from '../../db/training/read-catalogue.ts';
import type { BenefitPost, BenefitSheet } from '../../domain/benefit-sheet/benefit-sheet.ts';
import type { CareerStep } from '../../domain/benefit-sheet/career-path.ts';
import { composeBenefitSheet } from '../../domain/benefit-sheet/compose-benefit-sheet.ts';
import type { Direction } from '../../domain/personnel/direction.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import { coursesForGaps } from '../../domain/training/courses-for-gaps.ts';
import { knownGaps } from './known-gaps.ts';
import { readTalentBox } from './read-talent-box.ts';

/**
 * Writes what the move means for the employee, once a case and target post: what they were told is not changed afterwards. A second call
 * changes nothing and gives the sheet as it was first written; another post decided is another sheet (F28).
 */
export async function prepareBenefitSheet(
  tx: Database,
  { caseNumber, now }: { caseNumber: string; now: Date },
): Promise<BenefitSheet> {
  const row = await tx
    .selectFrom('mutation_case')
    .where('case_number', '=', caseNumber)
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .select(['employee_id', 'origin_post_id', 'target_post_id', 'direction', 'agency_id'])
    .select(sql<string>`coalesce(effective_date, (${now}::timestamptz at time zone agency.time_zone)::date)`.as('day'))
    .executeTakeFirstOrThrow();
  const written = await readSheet(tx, caseNumber, row.target_post_id);
  if (written) return written;
  const origin = await readPost(tx, row.origin_post_id);
  const target = await readPost(tx, row.target_post_id);
  const catalogue = await readCatalogue(tx, row.agency_id, row.day);
  const about = { caseNumber, employeeId: row.employee_id };
  const sheet = composeBenefitSheet({
    origin: await postOf(tx, origin, row.day),
    target: await postOf(tx, target, row.day),
    direction: row.direction as Direction,
    positions: await readPositions(tx, target),
    courses: coursesForGaps(await knownGaps(tx, { ...about, positionId: target.position_id }), catalogue),
    talentBox: await readTalentBox(tx, about),
  });
  await tx
    .insertInto('benefit_sheet')
    .values({ case_number: caseNumber, post_id: row.target_post_id, sheet: JSON.stringify(sheet), prepared_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await readSheet(tx, caseNumber, row.target_post_id)) ?? sheet;
}

async function readSheet(tx: Database, caseNumber: string, postId: string): Promise<BenefitSheet | undefined> {
  const row = await tx
    .selectFrom('benefit_sheet')
    .where('case_number', '=', caseNumber)
    .where('post_id', '=', postId)
    .select('sheet')
    .executeTakeFirst();
  return row?.sheet as unknown as BenefitSheet | undefined;
}

type PostRow = Awaited<ReturnType<typeof readPost>>;

async function readPost(tx: Database, postId: string) {
  return tx
    .selectFrom('post')
    .innerJoin('position', 'position.id', 'post.position_id')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .where('post.id', '=', postId)
    .select(['position.name as position', 'position_class', 'job_grade', 'allowance_rupiah', 'post.position_id'])
    .select(['org_unit.name as unit', 'place', 'latitude', 'longitude', 'agency_id', 'post.unit_id'])
    .executeTakeFirstOrThrow();
}

/** Grade and allowance by the terms that hold on the day of the move; where there are none, by the list of positions. */
async function postOf(tx: Database, row: PostRow, day: string): Promise<BenefitPost> {
  const { latitude, longitude } = row;
  const all = await readTerms(tx, { agency: row.agency_id, position: row.position_id });
  const terms = all.find(({ validFrom }) => validFrom <= day);
  const listed = row.allowance_rupiah === null ? null : Number(row.allowance_rupiah);
  return {
    position: row.position,
    positionClass: row.position_class as PositionClass,
    unit: row.unit,
    place: row.place,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
    jobGrade: terms?.jobGrade ?? row.job_grade,
    allowanceRupiah: terms ? terms.allowanceRupiah : listed,
    terms: terms ? { rule: terms.rule, source: terms.source, validFrom: terms.validFrom } : null,
  };
}

/** The positions the receiving agency has a need or a seat for; each once, in the new unit where it exists there. */
async function readPositions(tx: Database, { agency_id, unit_id }: PostRow): Promise<CareerStep[]> {
  const rows = await tx
    .selectFrom('post')
    .innerJoin('org_unit', 'org_unit.id', 'post.unit_id')
    .innerJoin('position', 'position.id', 'post.position_id')
    .where('org_unit.agency_id', '=', agency_id)
    .distinctOn('position.id')
    .select(['position.name as position', 'position.position_class', 'org_unit.name as unit'])
    .select(sql<boolean>`org_unit.id = ${unit_id}`.as('sameUnit'))
    .orderBy('position.id')
    .orderBy('sameUnit', 'desc')
    .orderBy('org_unit.id')
    .execute();
  return rows.map(({ position_class, ...row }) => ({ ...row, positionClass: position_class as PositionClass }));
}
