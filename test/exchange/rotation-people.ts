import { sql } from 'kysely';
import type { Database } from '../../db/open-database.ts';
import { competencies } from '../../domain/personnel/competency.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';

/** Clerks of units of the small agency, all fit for each other's posts; the first is the least competent. */
export async function rotationPeople(db: Database, units: readonly string[]): Promise<Mover[]> {
  await db
    .insertInto('position_standard')
    .values(competencies.map((competency) => ({ position_id: 'pengadministrasi', competency, required_level: 4 })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const people: Mover[] = [];
  for (const originUnit of units) people.push(await newMover(db, { originUnit }));
  for (const [level, { employeeId }] of people.entries())
    await db
      .insertInto('competency_result')
      .values(
        competencies.map((competency) => ({
          ...{ employee_id: employeeId, competency, level: Math.min(level + 1, 4), assessed_on: '2026-01-05' },
          ...{ source: 'test', recorded_at: new Date('2026-01-05T01:00:00Z') },
        })),
      )
      .execute();
  return people;
}

/** A wish written as the API writes it, valid from long ago until long after. */
export async function wishFor(db: Database, employee: string, posts: readonly string[]): Promise<void> {
  const { id } = await db
    .insertInto('wish')
    .values({
      ...{ employee_id: employee, agency_id: 'bantul', stated_at: new Date() },
      valid_at: sql<string>`daterange('2020-01-01', '2090-01-01')`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('wish_post')
    .values(posts.map((post, at) => ({ wish_id: id, rank: at + 1, post_id: post })))
    .execute();
}
