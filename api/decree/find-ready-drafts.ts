import { findOpenDrafts } from '../../db/decree/find-open-draft.ts';
import type { Database } from '../../db/open-database.ts';
import { readDecisionFacts } from '../../db/post-choice/read-decision-facts.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { readTask } from '../../db/reading/read-task.ts';
import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import { mayComplete } from '../../domain/task/may-complete.ts';
import { readerOf } from '../rights/reader-of.ts';
import { assignmentOf } from '../task/show-task.ts';

export interface ReadyDraft {
  caseNumber: string;
  task: string;
  /** What the decree has to name (F28). */
  demotionGround: DemotionGround | undefined;
}

export interface LeftOut {
  caseNumber: string;
  /** Why: `decree-draft-not-open`, or the code by which the case refused. */
  code: string;
}

/** Which of these cases wait for a draft that the actor may write, in the order given. */
export async function findReadyDrafts(
  db: Database,
  actor: ReadingActor,
  { cases, today }: { cases: readonly string[]; today: string },
): Promise<{ ready: ReadyDraft[]; leftOut: LeftOut[] }> {
  const drafts = await findOpenDrafts(db, actor.agency, cases);
  const ready: ReadyDraft[] = [];
  const leftOut: LeftOut[] = [];
  for (const caseNumber of cases) {
    const id = drafts.get(caseNumber);
    const task = id === undefined ? undefined : await readTask(db, id, readerOf(actor));
    const refusal = task && !task.recused ? mayComplete(assignmentOf(task), actor) : notOpen;
    if (refusal || !task) leftOut.push({ caseNumber, code: (refusal ?? notOpen).code });
    else {
      const { decided } = await readDecisionFacts(db, { caseNumber, postId: undefined, today });
      ready.push({ caseNumber, task: task.id, demotionGround: decided?.ground });
    }
  }
  return { ready, leftOut };
}

const notOpen = { code: 'decree-draft-not-open' };
