import { applyPlacement } from '../activities.ts';
import type { CaseFile } from '../case-file.ts';

/** The move applies itself on its effective date (F11); then the people around it do their part, side by side. */
export async function place(file: CaseFile): Promise<undefined> {
  file.enter('placement');
  await file.effective;
  await applyPlacement({ caseNumber: file.caseNumber, step: file.recorder.nextStep(), now: Date.now() });

  const around = ['handover', 'duty-start-statement', 'payroll-change', 'registry-update', 'orientation'] as const;
  await file.askAll(file.facts.inaugurated ? ['inauguration', ...around] : around);
}
