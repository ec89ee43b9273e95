import type { Outcome } from '../../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../../case-file.ts';
import { repairBefore020 } from './repair.ts';

/** 0.1.0: drafted and signed without initials, and kept as a line of the record. */
export async function issueDecreeBefore020(file: CaseFile): Promise<Outcome | undefined> {
  file.enter('decree');
  const ended = await repairBefore020(file);
  if (ended) return ended;

  for (let signed = false; !signed;) {
    await file.ask('decree-draft');
    signed = !(await file.ask('decree-signature')).returned;
  }
  await file.ask('decree-receipt');
  return undefined;
}
