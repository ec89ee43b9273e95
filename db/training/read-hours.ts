import { sql } from 'kysely';
import type { Database } from '../open-database.ts';

export interface TrainingOfEmployee {
  caseNumber: string;
  item: number;
  course: string;
  title: { id: string; en: string } | null;
  hours: number;
  status: string;
  /** ISO date. */
  completedOn: string | null;
  /** The duty for which it is needed has begun without it. */
  carriedAt: Date | null;
}

/** Training of a person in all their cases: what was completed in a year, and whatever is still owed; cases that ended without a move left out. */
export async function readTrainingOfEmployee(
  db: Database,
  employeeId: string,
  year: number,
): Promise<TrainingOfEmployee[]> {
  const { rows } = await sql<TrainingOfEmployee>`
    select training.case_number as "caseNumber", item, course, training.hours, training.status,
      case when titled.id is not null then jsonb_build_object('id', title_id, 'en', title_en) end as title,
      completed_on as "completedOn", carried_at as "carriedAt"
    from training join mutation_case c using (case_number)
    left join training_course titled on titled.id = training.course_id
    where c.employee_id = ${employeeId}::uuid
      and ((training.status = 'completed' and extract(year from completed_on) = ${year})
        or (training.status in ('planned', 'waiver-asked')
          and (c.outcome is null or c.outcome in ('effective', 'corrected', 'not-effective'))))
    order by completed_on nulls last, training.case_number, item`.execute(db);
  return rows;
}
