import { condition, continueAsNew, proxyActivities, setHandler } from '@temporalio/workflow';
import {
  type RotationActivities,
  type RotationInput,
  rotationPaused,
  rotationResumed,
} from '../../contract/rotation-messages.ts';

const { nextRotationMoves, openRotationMove, finishRotation } = proxyActivities<RotationActivities>({
  startToCloseTimeout: '1 minute',
  // A case that does not answer is asked again for as long as it takes; a refusal is an answer and is written down.
  retry: { initialInterval: '500ms', maximumInterval: '1 minute' },
});

/** Cases opened at the same time: the cases and the people at the counter share the same worker and database. */
const abreast = 8;
/** Lines in one history; each leaves some ten events. */
const linesAHistory = 200;

/** One round of a batch (F43): each line gets its case or its reason, and none waits for or undoes another. */
export async function rotation({ batch, round, by, paused = false }: RotationInput): Promise<void> {
  const told = { paused };
  setHandler(rotationPaused, () => void (told.paused = true));
  setHandler(rotationResumed, () => void (told.paused = false));
  await condition(() => !told.paused);
  const lines = await nextRotationMoves({ batch, round, limit: linesAHistory });
  if (lines.length === 0) return finishRotation({ batch });

  const left = lines.values();
  const work = async (): Promise<void> => {
    for (const line of left) {
      await condition(() => !told.paused);
      await openRotationMove({ batch, line, by, now: Date.now() });
    }
  };
  await Promise.all(Array.from({ length: abreast }, work));
  return continueAsNew<typeof rotation>({ batch, round, by, paused: told.paused });
}
