import { condition } from '@temporalio/workflow';
import type { CaseWrite, Recorded } from '../../contract/case-record.ts';
import { record } from './activities.ts';

interface Batch {
  writes: CaseWrite[];
  recorded: Promise<Recorded>;
  resolve: (recorded: Recorded) => void;
}

/**
 * Writes the case down. All that is asked for while the workflow runs on after one message (the completion, the next
 * stage, the tasks it opens) goes into one batch: one local activity, one transaction, one event.
 */
export class Recorder {
  readonly #caseNumber: string;
  #batch: Batch | undefined;
  #step: number;
  #writing = false;

  /** @param lastStep steps are counted on from here */
  constructor(caseNumber: string, lastStep = 0) {
    this.#caseNumber = caseNumber;
    this.#step = lastStep;
  }

  write(...writes: CaseWrite[]): Promise<Recorded> {
    this.#batch ??= newBatch();
    this.#batch.writes.push(...writes);
    return this.#batch.recorded;
  }

  nextStep(): number {
    return ++this.#step;
  }

  /** Runs as long as the workflow lives. */
  async run(onRecorded: (recorded: Recorded) => void): Promise<never> {
    for (;;) {
      await condition(() => this.#batch !== undefined);
      await restOfTheStory();
      const batch = this.#batch!;
      this.#batch = undefined;
      this.#writing = true;
      const recorded = await record({
        caseNumber: this.#caseNumber,
        step: this.nextStep(),
        now: Date.now(),
        writes: batch.writes,
      });
      this.#writing = false;
      onRecorded(recorded);
      batch.resolve(recorded);
    }
  }

  get idle(): boolean {
    return this.#batch === undefined && !this.#writing;
  }

  async settled(): Promise<void> {
    await condition(() => this.idle);
  }
}

/**
 * Lets the story run on to its next wait, so that what it asks for in the same breath is written in the same step: first
 * to whoever waits on a condition that this message has met (the last vote of a session), then a chain of awaits, the
 * longest of which has about a dozen turns. Changing this changes histories (patch it).
 */
async function restOfTheStory(): Promise<void> {
  let looks = 0;
  await condition(() => looks++ > 0);
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

function newBatch(): Batch {
  let resolve!: (recorded: Recorded) => void;
  const recorded = new Promise<Recorded>((settle) => (resolve = settle));
  return { writes: [], recorded, resolve };
}
