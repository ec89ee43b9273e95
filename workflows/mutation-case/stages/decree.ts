import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';
import { repairBefore020 } from './before-020/repair.ts';
import { clearForDecree } from './clear-for-decree.ts';

/** The rules are read once more, the decree is drafted and signed by two people, and the employee receives it. */
export async function issueDecree(file: CaseFile): Promise<Outcome | undefined> {
  file.enter('decree');
  const ended = file.procedure.since020 ? await clearForDecree(file) : await repairBefore020(file);
  if (ended) return ended;

  await file.ask('decree-draft');
  await file.ask('decree-signature');
  await file.ask('decree-receipt');
  return undefined;
}
