import { findMatchRun, type MatchRunLine } from '../../db/matching/find-match-run.ts';
import { readStandingInRun } from '../../db/matching/read-standing-in-run.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { MatchCriteria } from '../../domain/matching/match-criteria.ts';
import { failedGates } from '../../domain/matching/match-gates.ts';
import { Problem } from '../problem/problem.ts';

/**
 * A run of the reader's agency. Whoever passes its gates is a candidate and learns nothing of the others, whatever their role.
 * @throws Problem `not-found`, `own-match-run`
 */
export async function findReadableRun(
  db: Database,
  actor: ReadingActor,
  runId: string,
): Promise<MatchRunLine & { criteria: MatchCriteria }> {
  const run = await findMatchRun(db, { runId, agency: actor.agency });
  if (!run) throw new Problem('not-found');
  const { criteria } = run;
  if (actor.employee === undefined) return run;
  const self = await readStandingInRun(db, { runId, employeeId: actor.employee });
  const passes = self.profile !== undefined && failedGates(self.profile, criteria).length === 0;
  if (self.ranked || passes) throw new Problem('own-match-run');
  return run;
}
