import { findAssignmentPlan } from '../../db/assignment-plan/assignment-plan-row.ts';
import type { Database } from '../../db/open-database.ts';
import { listUnplaced } from '../../db/rotation/rotation-batch.ts';
import { Problem } from '../problem/problem.ts';
import type { BatchBody } from './batch-body.ts';
import { findBatch } from './find-batch.ts';
import type { GivenLine } from './given-line.ts';
import { readBatchFile } from './read-batch-file.ts';
import { readBatchWorkbook } from './read-batch-workbook.ts';

/** The lines of a draft as they were given, wherever they come from. */
export async function linesOfDraft(db: Database, agency: string, said: BatchBody): Promise<GivenLine[]> {
  if ('moves' in said)
    return said.moves.map(({ employeeId, targetPostId }) => ({ employee: employeeId, post: targetPostId }));
  if ('file' in said) return readBatchFile(said.file);
  if ('workbook' in said) return readBatchWorkbook(said.workbook);
  return 'planId' in said ? linesOfPlan(db, agency, said.planId) : linesLeftOver(db, agency, said);
}

async function linesOfPlan(db: Database, agency: string, id: string): Promise<GivenLine[]> {
  const plan = await findAssignmentPlan(db, { id });
  if (plan?.agency !== agency) throw new Problem('not-found');
  if (plan.result?.outcome !== 'optimal') throw new Problem('plan-not-solved');
  const moves = plan.result.rings.flatMap((ring) => ring.moves);
  if (moves.length === 0) throw new Problem('plan-without-moves');
  return moves.map(({ employeeId, to }) => ({ employee: employeeId, post: to }));
}

async function linesLeftOver(
  db: Database,
  agency: string,
  { follows, replace, leaveOut }: Extract<BatchBody, { follows: string }>,
): Promise<GivenLine[]> {
  const batch = await findBatch(db, follows, agency);
  if (batch.state !== 'committed') throw new Problem('rotation-batch-not-over');
  const others = new Map(replace.map(({ employeeId, targetPostId }) => [employeeId, targetPostId]));
  const left = await listUnplaced(db, batch.id);
  const lines = left
    .filter(({ employee }) => !leaveOut.includes(employee))
    .map(({ employee, post }) => ({ employee, post: others.get(employee) ?? post }));
  const named = new Set(left.map(({ employee }) => employee));
  const added = replace.filter(({ employeeId }) => !named.has(employeeId));
  lines.push(...added.map(({ employeeId, targetPostId }) => ({ employee: employeeId, post: targetPostId })));
  if (lines.length === 0) throw new Problem('rotation-batch-nobody-left');
  return lines;
}
