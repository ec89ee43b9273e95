import { condition, continueAsNew, proxyActivities, setHandler } from '@temporalio/workflow';
import {
  type RotationActivities,
  type RotationInput,
  rotationPaused,
  rotationResumed,
} from '../../contract/rotation-messages.ts';

// What does not answer is asked again for as long as it takes; a refusal is an answer and is written down.
const patiently = { initialInterval: '500ms', maximumInterval: '1 minute' } as const;

const { nextRotationMoves, finishRotation } = proxyActivities<RotationActivities>({
  startToCloseTimeout: '1 minute',
  retry: patiently,
});

// A worker that was killed is noticed by its missing heartbeats.
const { openRotationMove } = proxyActivities<RotationActivities>({
  startToCloseTimeout: '1 minute',
  heartbeatTimeout: '10s',
  retry: patiently,
});

// Thousands of lines are judged in one snapshot.
const { judgeRotation } = proxyActivities<RotationActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '10s',
  retry: patiently,
});

/** Cases opened at the same time: the cases and the people at the counter share the same worker and database. */
const abreast = 8;
/** Lines in one history; each leaves some ten events. */
const usualLinesAHistory = 200;

/** One round of a batch (F43): each line gets its case or its reason, and none waits for or undoes another. */
export async function rotation(input: RotationInput): Promise<void> {
  const { batch, round, by, linesAHistory = usualLinesAHistory } = input;
  const told = { paused: input.paused ?? false };
  setHandler(rotationPaused, () => void (told.paused = true));
  setHandler(rotationResumed, () => void (told.paused = false));
  await condition(() => !told.paused);
  if (!input.judged) await judgeRotation({ batch, round, now: Date.now() });
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
  return continueAsNew<typeof rotation>({ ...input, paused: told.paused, judged: true });
}
