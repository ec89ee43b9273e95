import { condition } from '@temporalio/workflow';
import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { AnswerOf } from '../../../domain/task-kinds/task-definitions.ts';
import type { CaseFile } from '../case-file.ts';

/**
 * The appointing authority decides, perhaps on another post than the employee answered to. Then the employee is heard on that
 * post before any decree; what they object to goes back to the authority, which upholds, changes or refuses (F28; docs/adr/0023).
 */
export async function decideMove(file: CaseFile): Promise<Outcome | undefined> {
  for (let round = 1; ; round++) {
    const decision = await askDecision(file, round);
    if (decision === 'documents-refused') return 'ineligible';
    if (decision === 'refuse') return 'refused';
    file.decided = true;
    if (!file.takeUnheard()) return undefined;

    const { answer } = await file.ask('employee-answer', { session: file.policy.rounds + round });
    if (answer === 'accepted') return undefined;
    // Nobody is moved at their own request against their own word.
    if (answer === 'declined' && file.facts.initiator === 'own-request') return 'withdrawn';
  }
}

/** Documents may be opened again while the authority has the case; a condition that is not met then leaves nothing to decide. */
async function askDecision(
  file: CaseFile,
  round: number,
): Promise<AnswerOf<'authority-decision'>['decision'] | 'documents-refused'> {
  const { id, answer } = file.open('authority-decision', round === 1 ? {} : { session: round });
  let said: AnswerOf<'authority-decision'> | undefined;
  void answer.then((given) => (said = given));
  await condition(() => said !== undefined || file.reopened === 'refused');
  if (said) return said.decision;
  file.cancel(id);
  return 'documents-refused';
}
