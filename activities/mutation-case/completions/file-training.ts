import { readCatalogue } from '../../../db/training/read-catalogue.ts';
import { proposedCourse } from '../../../domain/training/courses-for-gaps.ts';
import { courseCatalogue } from '../../../domain/training/course-catalogue.ts';
import type { CaseDesk } from '../case-desk.ts';
import type { CompletedTask, Filing, FormOf } from './filing.ts';

/** Enrolled courses first, in the order in which their completions are asked for; then those to be waived, in theirs. */
export const fileTrainingPlan: Filing<'training-plan'> = async (desk, task, { courses }) => {
  if (courses.length === 0) return;
  const enrolled = courses.filter((course) => course.decision === 'enrol');
  const waived = courses.filter((course) => course.decision === 'waive');
  const catalogue = await readCatalogue(desk.tx, desk.case.agency_id, desk.today);
  await desk.tx
    .insertInto('training')
    .values(
      [...enrolled, ...waived].map((line, index) => {
        const named = line.decision === 'enrol' ? catalogue.find(({ code }) => code === line.course) : undefined;
        const course = named ?? proposedCourse(line.competency, catalogue);
        // What is waived may be waived because nobody offers it.
        const { code, hours } = course ?? courseCatalogue[line.competency];
        return {
          ...{ case_number: task.case_number, item: index + 1, competency: line.competency },
          ...{ course: code, course_id: course?.id ?? null, hours, planned_by: task.completed_by },
          ...(line.decision === 'enrol'
            ? { status: 'planned', reasons: line.reasons ?? null }
            : waiver(desk, task, line)),
        };
      }),
    )
    .execute();
};

export const fileTrainingCompletion: Filing<'training-completion'> = async (desk, task, form) => {
  await desk.tx
    .updateTable('training')
    .set(form.result === 'completed' ? await completion(desk, form) : waiver(desk, task, form))
    .where('case_number', '=', task.case_number)
    .where('item', '=', task.item!)
    .execute();
};

/** Refused, the training is owed again. */
export const fileTrainingWaiver: Filing<'training-waiver'> = async (desk, task, { decision, reasons }) => {
  await desk.tx
    .updateTable('training')
    .set({
      status: decision === 'approve' ? 'waived' : 'planned',
      waiver_decision: decision === 'approve' ? 'approved' : 'refused',
      waiver_decided_by: task.completed_by,
      waiver_decision_reasons: reasons,
    })
    .where('case_number', '=', task.case_number)
    .where('item', '=', task.item!)
    .execute();
};

async function completion(desk: CaseDesk, form: Extract<FormOf<'training-completion'>, { result: 'completed' }>) {
  const certificate = await desk.tx
    .selectFrom('case_document')
    .select('id')
    .where('case_number', '=', desk.case.case_number)
    .where('kind', '=', 'training-certificate')
    .where((where) => where(where.cast('id', 'text'), '=', form.evidence ?? ''))
    .executeTakeFirst();
  // Sent before 0.2.0 and written down after it, the evidence is words.
  const words = certificate ? {} : { evidence: form.evidence ?? null };
  return {
    ...{ status: 'completed', completed_on: form.completedOn },
    ...{ evidence_document: certificate?.id ?? null, ...words },
  };
}

interface AskedWaiver {
  code?: string | undefined;
  reasons?: string | undefined;
}

/** From 0.2.0 on somebody else agrees to it (F54). Asked again, what was said to the last one is over. */
function waiver(desk: CaseDesk, task: CompletedTask, { code, reasons }: AskedWaiver) {
  return {
    status: desk.case.procedure === '0.1.0' ? 'waived' : 'waiver-asked',
    ...{ waiver_code: code ?? null, waiver_reason: reasons ?? null, waiver_asked_by: task.completed_by },
    ...{ waiver_decision: null, waiver_decided_by: null, waiver_decision_reasons: null },
  };
}
