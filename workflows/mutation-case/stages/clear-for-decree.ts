import type { Recorded } from '../../../contract/case-record.ts';
import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';
import { seekConsideration } from './seek-consideration.ts';
import { settleExceptions } from './settle-exceptions.ts';

/**
 * Reads the rules until nothing blocks the decree: exceptions are asked of their authority, a political freeze is waited out
 * unless Mendagri approves before its end, and the rest is mended by HR.
 */
export async function clearForDecree(file: CaseFile): Promise<Outcome | undefined> {
  for (;;) {
    const { certificate, exceptions, frozen } = await file.write({ do: 'certify', moment: 'decree' });
    if (certificate !== 'ineligible' && certificate !== 'needs-exception') return undefined;
    if (frozen && (await waitOutFreeze(file, frozen))) continue;
    if (!frozen && exceptions) {
      const ended = await settleExceptions(file, exceptions);
      if (ended) return ended;
      if (certificate === 'needs-exception') continue;
    }
    if ((await file.ask('eligibility-repair')).decision === 'give-up') return 'ineligible';
  }
}

/** @returns false where Mendagri refused: then HR mends or gives up */
async function waitOutFreeze(file: CaseFile, { until }: NonNullable<Recorded['frozen']>): Promise<boolean> {
  const known = file.freezesChanged;
  const moot = { ...(until !== undefined && { at: until }), now: () => file.freezesChanged > known };
  return (await seekConsideration(file, 'freeze-approval', moot)) !== 'refused';
}
