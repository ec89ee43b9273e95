import { applyPlacement } from '../../activities.ts';
import type { CaseFile } from '../../case-file.ts';

/** As 0.1.0 placed: the case waited for the registry too. */
export async function placeBefore020(file: CaseFile): Promise<undefined> {
  file.enter('placement');
  await file.effective;
  await file.objections.letPlace();
  await applyPlacement({ caseNumber: file.caseNumber, step: file.recorder.nextStep(), now: Date.now() });

  const around = ['handover', 'duty-start-statement', 'payroll-change', 'registry-update', 'orientation'] as const;
  await file.askAll(file.facts.inaugurated ? ['inauguration', ...around] : around);
}
