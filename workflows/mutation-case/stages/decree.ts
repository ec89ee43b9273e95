import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';

/** The rules are read once more, the decree is drafted and signed by two people, and the employee receives it. */
export async function issueDecree(file: CaseFile): Promise<Outcome | undefined> {
  file.enter('decree');
  while ((await file.write({ do: 'certify', moment: 'decree' })).certificate === 'ineligible')
    if ((await file.ask('eligibility-repair')).decision === 'give-up') return 'ineligible';

  await file.ask('decree-draft');
  await file.ask('decree-signature');
  await file.ask('decree-receipt');
  return undefined;
}
