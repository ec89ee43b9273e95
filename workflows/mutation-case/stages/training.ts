import type { CaseFile } from '../case-file.ts';

/**
 * Training before the new duties, from the gaps of the assessment (S5, F54). It never holds up the effective date: what
 * is unfinished then stays open beside the placement.
 */
export async function train(file: CaseFile): Promise<undefined> {
  file.enter('training');
  const scheduled = file.write({ do: 'schedule-placement' });
  const courses = completeCourses(file);
  const { until } = await scheduled;
  file.effective = file.until(until!, 'effective date of the move');
  await Promise.race([courses, file.effective]);
}

async function completeCourses(file: CaseFile): Promise<void> {
  const { courses } = await file.ask('training-plan');
  const completions = Array.from({ length: courses }, (_, index) =>
    file.ask('training-completion', { item: index + 1 }),
  );
  await Promise.all(completions);
}
