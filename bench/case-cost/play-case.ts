import type { WorkflowHandle } from '@temporalio/client';
import { localDate } from '../../domain/calendar/office-day.ts';
import { CasePlayer, type Play, RefusedError } from '../../test/harness/case-player.ts';
import type { Move } from './seed-clerks.ts';

/** Far below a second, and rarely enough that looking costs nothing. */
const lookAgainMs = 250;

/**
 * Plays one happy case: everybody answers at once, one after the other.
 * @returns its workflow, closed with the outcome `effective`
 */
export async function playCase(play: Play, move: Move): Promise<WorkflowHandle> {
  const player = await CasePlayer.open(play, move);
  for (;;) {
    const open = await player.openTasks();
    for (const task of open) {
      const outcome = await player.complete(task);
      if (outcome !== 'acknowledged') throw new RefusedError(outcome);
    }
    if (open.length > 0) continue;
    const outcome = await player.outcome();
    if (outcome !== null && outcome !== 'effective') throw new Error(`case ${player.number} ended ${outcome}`);
    if (outcome !== null) break;
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
  await player.handle.result();
  return player.handle;
}

export function todayHere(): Promise<string> {
  return Promise.resolve(localDate(Date.now(), 'Asia/Jakarta').toString());
}
