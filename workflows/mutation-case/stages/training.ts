import type { CaseFile } from '../case-file.ts';
import { trainBefore020 } from './before-020/training.ts';
import { beginInauguration } from './inauguration.ts';

/**
 * Training before the new duties, from the gaps of the assessment (S5, F54), and the employee's word that they know what the move means
 * (F55). Neither holds up the effective date: what is unfinished then stays open beside the placement and is carried into onboarding.
 */
export async function train(file: CaseFile): Promise<undefined> {
  file.enter('training');
  if (!file.procedure.since020) {
    await trainBefore020(file);
    return;
  }
  const scheduled = file.write({ do: 'schedule-placement' });
  void file.ask('benefit-acknowledgement');
  const courses = completeCourses(file);
  beginInauguration(file);
  const { until } = await scheduled;
  file.effective = file.effectiveDate.comes(until!);
  await Promise.race([courses, file.effective]);
}

/** Enrolled courses have the first numbers, those to be waived the next. */
async function completeCourses(file: CaseFile): Promise<void> {
  const { courses, waivers } = await file.ask('training-plan');
  await Promise.all([
    ...Array.from({ length: courses }, (_, index) => complete(file, index + 1)),
    ...Array.from({ length: waivers }, (_, index) => agreeOnWaiver(file, courses + index + 1)),
  ]);
}

async function complete(file: CaseFile, item: number): Promise<void> {
  const { result } = await file.ask('training-completion', { item });
  if (result === 'waived') await agreeOnWaiver(file, item);
}

/** A waiver that is refused leaves the course owed. */
async function agreeOnWaiver(file: CaseFile, item: number): Promise<void> {
  const { decision } = await file.ask('training-waiver', { item });
  if (decision === 'refuse') await complete(file, item);
}
