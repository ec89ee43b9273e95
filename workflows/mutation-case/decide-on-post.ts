import type { Completion } from '../../contract/mutation-case.ts';
import { decidePost } from './activities.ts';
import type { CaseFile } from './case-file.ts';

/** Whether the authority named a post, which others may take before it is written down. */
export function namesPost(file: CaseFile, answer: object): boolean {
  return file.procedure.since020 && 'post' in answer;
}

/**
 * The decision is written before the story goes on, for a post that was taken meanwhile is a refusal: then the task is
 * still open and the caller learns why.
 */
export async function decideOnPost(file: CaseFile, { task, command, answer }: Completion): Promise<void> {
  const putBack = file.tasks.setAside(task);
  try {
    const step = file.recorder.nextStep();
    const recorded = await decidePost({ caseNumber: file.caseNumber, step, now: Date.now(), task, command });
    file.noteRecorded(recorded);
    file.tasks.answer(task, answer);
  } catch (error) {
    putBack();
    throw error;
  }
}
