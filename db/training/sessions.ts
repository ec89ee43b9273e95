import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface SessionRow {
  id: string;
  courseId: string;
  code: string;
  title: { id: string; en: string };
  /** ISO dates, the last day included. */
  startsOn: string;
  endsOn: string;
  place: string;
  /** Null where nobody counts the seats. */
  capacity: number | null;
  taken: number;
}

export interface NewSession {
  agency: string;
  courseId: string;
  startsOn: string;
  endsOn: string;
  place: string;
  capacity: number | null;
  account: string;
  now: Date;
}

/** Sessions of an agency that end on a day or after it, in the order in which they start; or one of them by its id. */
export async function readSessions(
  db: Database,
  agency: string,
  of: { from: string } | { id: string },
): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select session.id, course.id as "courseId", course.code,
      jsonb_build_object('id', course.title_id, 'en', course.title_en) as title,
      session.starts_on as "startsOn", session.ends_on as "endsOn", session.place, session.capacity,
      (select count(*)::int from training where training.session_id = session.id and status = 'planned') as taken
    from training_session session join training_course course on course.id = session.course_id
    where session.agency_id = ${agency}
      and ${'id' in of ? sql`session.id = ${of.id}::uuid` : sql`session.ends_on >= ${of.from}::date`}
    order by session.starts_on, session.id`.execute(db);
  return rows;
}

/** @returns the id of the session */
export async function insertSession(db: Database, session: NewSession): Promise<string> {
  const { id } = await db
    .insertInto('training_session')
    .values({
      ...{ agency_id: session.agency, course_id: session.courseId, starts_on: session.startsOn },
      ...{ ends_on: session.endsOn, place: session.place, capacity: session.capacity },
      ...{ recorded_by: session.account, recorded_at: session.now },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
