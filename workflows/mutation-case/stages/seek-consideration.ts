import { condition } from '@temporalio/workflow';
import { type ConsiderationKind, considerations } from '../../../domain/external-consideration/consideration-kind.ts';
import type { ReplyDecision } from '../../../domain/external-consideration/consideration-state.ts';
import type { CaseFile } from '../case-file.ts';

/** When what is asked for is no longer needed, besides by a reply. */
interface Moot {
  /** Epoch seconds. */
  at?: number;
  now: () => boolean;
}

/**
 * Asks an authority outside and waits (F24). Sent back, the request is mended and made again; unanswered within its period,
 * HR is told and it is made again, unless silence counts as approval (I-MUT).
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
      if ((await file.ask('consideration-repair', { session: round })).decision === 'give-up') return 'refused';
      continue;
    }
    file.tasks.drop(task);
    if (moot.now() || (moot.at ?? Infinity) * 1000 <= Date.now()) {
      void file.write({ do: 'end-consideration', task, as: 'cancelled' });
      return 'moot';
    }
    void file.write({ do: 'end-consideration', task, as: request!.automatic ? 'approved' : 'expired' });
    if (request!.automatic) return 'approved';
  }
}
