import { sql } from 'kysely';
import type { Competency } from '../../domain/personnel/competency.ts';
import type { TrainingCourse, TrainingMode } from '../../domain/training/training-course.ts';
import type { Database } from '../open-database.ts';

interface CourseRow {
  id: string;
  code: string;
  competency: string;
  title_id: string;
  title_en: string;
  hours: number;
  mode: string;
  provider: string;
  valid_from: string;
  offered: boolean;
}

/**
 * Every course of an agency as it stands on a day, those taken out of the catalogue too, by code. Of the versions of a code the one that
 * began last holds; the agency's own goes before the one that all begin with.
 * @param day ISO date
 */
export async function readCatalogue(db: Database, agency: string, day: string): Promise<TrainingCourse[]> {
  const { rows } = await sql<CourseRow>`
    select distinct on (code) id, code, competency, title_id, title_en, hours, mode, provider, valid_from, offered
    from training_course
    where (agency_id = ${agency} or agency_id is null) and valid_from <= ${day}::date
    order by code, agency_id is null, valid_from desc, recorded_at desc, id desc`.execute(db);
  return rows.map(courseOfRow);
}

function courseOfRow({ title_id, title_en, valid_from, ...row }: CourseRow): TrainingCourse {
  return {
    ...row,
    competency: row.competency as Competency,
    mode: row.mode as TrainingMode,
    title: { id: title_id, en: title_en },
    validFrom: valid_from,
  };
}
