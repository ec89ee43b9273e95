import type { CaseFile } from '../case-file.ts';

/** The way back of a rescinded move is closed: HR finds an equal post or says that things stay, and the case waits for it (F10). */
export async function settleRescission(file: CaseFile): Promise<void> {
  // Nobody needs to do the rest of a move that is taken back.
  for (const { id } of file.tasks.all()) file.cancel(id);
  do {
    await file.askAfterRecall('rescission-settlement');
    await file.recorder.settled();
  } while (file.takeUnsettled());
}
