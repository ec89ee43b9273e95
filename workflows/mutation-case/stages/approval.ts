import { condition } from '@temporalio/workflow';
import { considerationsOf } from '../../../domain/route/considerations-of.ts';
import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';
import { decideMove } from './authority-decision.ts';
import { approveBefore020 } from './before-020/approval.ts';
import { seekConsideration } from './seek-consideration.ts';

/** The proposal goes up by the route of its scope; the appointing authority decides (PP 11/2017 art 190–195). */
export async function approve(file: CaseFile): Promise<Outcome | undefined> {
  if (!file.procedure.since020) return approveBefore020(file);
  file.enter('approval');
  if ((await file.ask('forward-proposal')).decision === 'return') return 'not-recommended';

  for (const kind of considerationsOf(file.facts.scope, file.facts.inaugurated))
    if ((await seekConsideration(file, kind)) === 'refused') return 'refused';

  // Nobody decides over documents that are being checked once more.
  await condition(() => file.reopened !== 'under-check');
  return file.reopened === 'refused' ? 'ineligible' : decideMove(file);
}
