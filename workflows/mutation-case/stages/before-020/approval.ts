import { externalSteps } from '../../../../domain/mutation-case/route.ts';
import type { Outcome } from '../../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../../case-file.ts';

/** 0.1.0: what others outside say is a task of HR that waits as long as it takes (PP 11/2017 art 190–195). */
export async function approveBefore020(file: CaseFile): Promise<Outcome | undefined> {
  file.enter('approval');
  if ((await file.ask('forward-proposal')).decision === 'return') return 'not-recommended';

  for (const step of externalSteps(file.facts.scope))
    if ((await file.ask(step)).decision !== 'approve') return 'refused';

  if ((await file.ask('authority-decision')).decision === 'refuse') return 'refused';
  file.decided = true;
  return undefined;
}
