import { condition } from '@temporalio/workflow';
import { type ConsiderationKind, considerations } from '../../../domain/external-consideration/consideration-kind.ts';
import type { ReplyDecision } from '../../../domain/external-consideration/consideration-state.ts';
import type { AnswerOf } from '../../../domain/task-kinds/task-definitions.ts';
import type { CaseFile } from '../case-file.ts';

/** When what is asked for is no longer needed, besides by a reply. */
interface Moot {
  /** Epoch seconds. */
  at?: number;
  now: () => boolean;
}

/**
 * Asks an authority outside and waits (F24). Sent back, the request is mended and made again; unanswered within its period,
 * HR is told and it is made again, unless silence counts as approval (I-MUT). After as many requests as the policy allows, HR
 * decides whether to ask once more.
 * @returns `refused` also where HR gives up what was sent back
 */
export async function seekConsideration(
  file: CaseFile,
  kind: ConsiderationKind,
  moot: Moot = { now: () => false },
): Promise<'approved' | 'refused' | 'moot'> {
  for (let round = 1; ; round++) {
    const { id: task, answer } = file.open(considerations[kind].task, { session: round });
    let said: ReplyDecision | undefined;
    void answer.then(({ decision }) => (said = decision));
    const { request } = await file.write({ do: 'request-consideration', task, kind, round });
    const until = Math.min(request!.expires, moot.at ?? Infinity) * 1000;
    // The reply may have come while the request was being written down.
    await condition(() => said !== undefined || moot.now(), Math.max(until - Date.now(), 1), { summary: kind });

    if (said === 'approve') return 'approved';
    if (said === 'refuse') return 'refused';
    if (said === 'return') {
      const going = await askHrToGoOn(file, round, moot);
      if (going !== 'request-again') return going;
      continue;
    }
    file.tasks.drop(task);
    if (isMoot(moot)) {
      void file.write({ do: 'end-consideration', task, as: 'cancelled' });
      return 'moot';
    }
    void file.write({ do: 'end-consideration', task, as: request!.automatic ? 'approved' : 'expired' });
    if (request!.automatic) return 'approved';
    if (round % file.policy.requests !== 0) continue;
    const going = await askHrToGoOn(file, round, moot);
    if (going !== 'request-again') return going;
  }
}

function isMoot(moot: Moot): boolean {
  return moot.now() || (moot.at ?? Infinity) * 1000 <= Date.now();
}

/** Sent back, or asked as often as the policy allows without an answer: a person says whether it is asked once more. */
async function askHrToGoOn(file: CaseFile, round: number, moot: Moot): Promise<'request-again' | 'refused' | 'moot'> {
  const { id, answer } = file.open('consideration-repair', { session: round });
  let decision: AnswerOf<'consideration-repair'>['decision'] | undefined;
  void answer.then((said) => (decision = said.decision));
  const over = (): boolean => decision !== undefined || moot.now();
  if (moot.at === undefined) await condition(over);
  else await condition(over, Math.max(moot.at * 1000 - Date.now(), 1), { summary: 'consideration-repair' });
  if (decision !== undefined) return decision === 'give-up' ? 'refused' : 'request-again';
  file.cancel(id);
  return 'moot';
}
