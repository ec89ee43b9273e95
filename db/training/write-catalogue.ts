import type { Competency } from '../../domain/personnel/competency.ts';
import type { Text } from '../../domain/text.ts';
import type { TrainingMode } from '../../domain/training/training-course.ts';
import type { Database } from '../open-database.ts';

export interface NewCourseVersion {
  agency: string;
  code: string;
  competency: Competency;
  title: Text;
  hours: number;
  mode: TrainingMode;
  provider: string;
  /** ISO date. */
  validFrom: string;
  offered: boolean;
  reason: string;
  account: string;
  now: Date;
}

/** A course from a date on: a version of its own, so that who was trained by an earlier one still can be told by which. */
export async function insertCourseVersion(db: Database, course: NewCourseVersion): Promise<void> {
  await db
    .insertInto('training_course')
    .values({
      ...{ agency_id: course.agency, code: course.code, competency: course.competency, hours: course.hours },
      ...{ title_id: course.title.id, title_en: course.title.en, mode: course.mode, provider: course.provider },
      ...{ valid_from: course.validFrom, offered: course.offered, reason: course.reason },
      ...{ recorded_by: course.account, recorded_at: course.now },
    })
    .execute();
}
