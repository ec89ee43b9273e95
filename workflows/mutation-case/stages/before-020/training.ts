import type { CaseFile } from '../../case-file.ts';

/** 0.1.0: a plan, a completion for each course, and the effective date, whichever comes first. */
export async function trainBefore020(file: CaseFile): Promise<void> {
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
