import { courseCatalogue } from '../../../domain/training/course-catalogue.ts';
import type { Filing } from './filing.ts';

/** Enrolled courses first, in the order in which their completions are asked for; waived ones keep their reason. */
export const fileTrainingPlan: Filing<'training-plan'> = async (desk, task, { courses }) => {
  const enrolled = courses.filter((course) => course.decision === 'enrol');
  const waived = courses.filter((course) => course.decision === 'waive');
  if (courses.length === 0) return;
  await desk.tx
    .insertInto('training')
    .values(
      [...enrolled, ...waived].map((course, index) => ({
        case_number: task.case_number,
        item: index + 1,
        competency: course.competency,
        course: courseCatalogue[course.competency].code,
        hours: courseCatalogue[course.competency].hours,
        status: course.decision === 'enrol' ? 'planned' : 'waived',
        waiver_reason: course.decision === 'waive' ? course.reasons : null,
      })),
    )
    .execute();
};

export const fileTrainingCompletion: Filing<'training-completion'> = async (desk, task, form) => {
  await desk.tx
    .updateTable('training')
    .set(
      form.result === 'completed'
        ? { status: 'completed', evidence: form.evidence }
        : { status: 'waived', waiver_reason: form.reasons },
    )
    .where('case_number', '=', task.case_number)
    .where('item', '=', task.item!)
    .execute();
};
