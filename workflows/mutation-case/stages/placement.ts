import { applyPlacement } from '../activities.ts';
import type { CaseFile } from '../case-file.ts';
import { askForRegistry } from '../confirm-registry.ts';
import { placeBefore020 } from './before-020/placement.ts';

/** The move applies itself on its effective date (F11); then the people around it do their part, side by side. */
export async function place(file: CaseFile): Promise<undefined> {
  if (!file.procedure.since020) return placeBefore020(file);
  file.enter('placement');
  await file.effectiveDate.whenItComes(() => takeEffect(file));
  void file.write({ do: 'carry-unfinished' });

  const around = file.askAll(['handover', 'orientation', 'performance-plan'] as const);
  const paid = movePay(file);
  askForRegistry(file);
  await Promise.all([around, paid, file.inauguration]);
}

async function takeEffect(file: CaseFile): Promise<void> {
  await file.objections.letPlace();
  await applyPlacement({ caseNumber: file.caseNumber, step: file.recorder.nextStep(), now: Date.now() });
}

/** Nothing is paid in the new post before duty has started (SPMT); where another unit pays, the old one certifies that it stops (SKPP). */
async function movePay(file: CaseFile): Promise<void> {
  await file.ask('duty-start-statement');
  await file.askAll(file.payerChanges ? ['pay-stop-certificate', 'payroll-change'] : ['payroll-change']);
}
