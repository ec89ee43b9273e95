import type { CaseFile } from '../case-file.ts';

/** An assessor holds the employee's competencies against the standard of the post; the gaps decide the training. */
export async function assessCompetency(file: CaseFile): Promise<undefined> {
  file.enter('competency-assessment');
  await file.ask('competency-assessment');
}
