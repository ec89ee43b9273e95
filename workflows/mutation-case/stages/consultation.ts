import { needsAuditClearance } from '../../../domain/mutation-case/route.ts';
import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';

/** Both units and the employee are heard, side by side; their opinions go to the panel, they do not decide (F03). */
export async function consult(file: CaseFile): Promise<Outcome | undefined> {
  file.enter('consultation');
  const opinions = file.askAll(['release-opinion', 'acceptance-opinion']);
  const clearance = needsAuditClearance(file.facts.scope) ? file.ask('audit-clearance') : undefined;
  const answer = await hearEmployee(file);
  await Promise.all([opinions, clearance]);
  // Nobody is moved at their own request against their own word.
  return answer === 'declined' && file.facts.initiator === 'own-request' ? 'withdrawn' : undefined;
}

/** Who hesitates is told the benefits in a talk and asked again (essay: explain the benefits). */
async function hearEmployee(file: CaseFile): Promise<'accepted' | 'conditions' | 'declined'> {
  for (let round = 1; ; round++) {
    const { answer } = await file.ask('employee-answer', { session: round });
    if (answer === 'accepted' || round >= file.policy.rounds) return answer;
    await file.ask('consultation-talk', { session: round });
  }
}
