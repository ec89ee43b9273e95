import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';

/**
 * The appointing authority decides, perhaps on another post than the employee answered to. Then the employee is heard on that
 * post before any decree; what they object to goes back to the authority, which upholds, changes or refuses (F28; docs/adr/0023).
 */
export async function decideMove(file: CaseFile): Promise<Outcome | undefined> {
  for (let round = 1; ; round++) {
    const { decision } = await file.ask('authority-decision', round === 1 ? {} : { session: round });
    if (decision === 'refuse') return 'refused';
    file.decided = true;
    if (!file.takeUnheard()) return undefined;

    const { answer } = await file.ask('employee-answer', { session: file.policy.rounds + round });
    if (answer === 'accepted') return undefined;
    // Nobody is moved at their own request against their own word.
    if (answer === 'declined' && file.facts.initiator === 'own-request') return 'withdrawn';
  }
}
