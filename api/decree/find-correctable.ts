import type { LetterRow } from '../../db/decree/letter-row.ts';
import { listLettersOfCase } from '../../db/decree/read-letter.ts';
import type { Database } from '../../db/open-database.ts';
import { readOutcome } from '../../db/decree/read-outcome.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { Action } from '../../domain/rights/rights.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';

export interface Correctable {
  letters: LetterRow[];
  outcome: string | null;
}

/** Nobody writes, initials or signs a letter about themselves (F09). */
export async function findCorrectable(
  db: Database,
  actor: ReadingActor,
  caseNumber: string,
  action: Action,
): Promise<Correctable> {
  const { standing, seesTarget } = await findReadableCase(db, actor, caseNumber, action);
  const refusal = mayHold({ barred: [standing.employee_account_id] }, actor.account);
  if (refusal) throw Problem.of(refusal);
  if (standing.embargoed && !seesTarget) throw new Problem('not-found');
  return { letters: await listLettersOfCase(db, caseNumber), outcome: await readOutcome(db, caseNumber) };
}
