import { randomUUID } from 'node:crypto';
import { ApiProblem, type Visitor } from './connect-api.ts';
import type { Clerk, Moves } from './find-moves.ts';

export interface OpenedCase {
  caseNumber: string;
  clerk: Clerk;
}

const reason = 'Pengalaman administrasinya diperlukan pada penyusunan dan pengembangan program Bappeda.';

/** Opens a case for the next clerk whom nothing stands against; whoever has an open case or is not eligible is passed over. */
export async function openCase(
  hr: Visitor,
  moves: Moves,
  say: (line: string) => void,
  policyProfile = 'demonstration',
): Promise<OpenedCase> {
  let clerk = await moves.nextClerk();
  let post = moves.nextPost();
  for (;;) {
    const proposal = {
      employeeId: clerk.id,
      targetPostId: post,
      initiator: 'agency',
      reason,
      policyProfile,
    };
    try {
      const opened = await hr.post<{ caseNumber: string; outcome: string | null }>('/v1/cases', proposal, {
        'idempotency-key': randomUUID(),
      });
      if (opened.outcome === null) return { caseNumber: opened.caseNumber, clerk };
      say(`${opened.caseNumber}: ${clerk.name}: ${opened.outcome}`);
      clerk = await moves.nextClerk();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (['post-reserved', 'post-occupied'].includes(error.code)) post = moves.nextPost();
      else if (['employee-has-open-case', 'employee-without-post', 'post-is-own'].includes(error.code))
        clerk = await moves.nextClerk();
      else throw error;
    }
  }
}
