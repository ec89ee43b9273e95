import type { Outcome } from '../../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../../case-file.ts';

/** 0.1.0: whatever blocks the decree is mended by HR, or ends the case. */
export async function repairBefore020(file: CaseFile): Promise<Outcome | undefined> {
  while ((await file.write({ do: 'certify', moment: 'decree' })).certificate === 'ineligible')
    if ((await file.ask('eligibility-repair')).decision === 'give-up') return 'ineligible';
  return undefined;
}
