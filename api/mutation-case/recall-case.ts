import { z } from 'zod';
import { findCommand } from '../../db/command/find-command.ts';
import type { CaseStanding } from '../../db/reading/find-case-standing.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { refuseRecall } from '../../domain/mutation-case/refuse-recall.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import type { ApiDeps } from '../deps.ts';
import type { Answer } from '../http/route.ts';
import { caseNumber } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

export const recallBody = z.strictObject({ reason: z.string().trim().min(10).max(4000) });

export const recalledCase = z.strictObject({ caseNumber, recalled: z.enum(['withdrawn', 'rescinded']) });

interface Recall {
  as: 'withdrawn' | 'rescinded';
  actor: ReadingActor;
  standing: CaseStanding;
  body: z.output<typeof recallBody>;
}

/** Takes a case back, once: whoever asks the same again gets the same answer (F10). */
export async function recallCase(deps: ApiDeps, { as, actor, standing, body }: Recall): Promise<Answer> {
  const kind = as === 'withdrawn' ? 'withdraw-case' : 'rescind-case';
  const dedupeKey = `recall:${standing.case_number}`;
  const said = { kind, account: actor.account, body } as const;
  let row = await findCommand(deps.db, dedupeKey);
  if (!row) {
    const refusal = refuseRecall(as, { opened: true, decided: standing.decided, closed: standing.outcome !== null });
    if (refusal) throw Problem.of(refusal);
    row = await takeCommand(deps.db, {
      ...{ kind, dedupeKey, body },
      caseNumber: standing.case_number,
      account: actor.account,
      roles: actor.roles,
    });
  }
  if (!isSameCommand(row, said)) throw new Problem('case-already-recalled');
  await runCommand(deps, row);
  return { status: 200, body: { caseNumber: standing.case_number, recalled: as } };
}
