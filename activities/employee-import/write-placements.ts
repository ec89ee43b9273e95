import { sql } from 'kysely';
import type { ImportedEmployee } from '../../domain/employee-import/imported-employee.ts';
import type { Database } from '../../db/open-database.ts';
import { findClaimedPosts, type ClaimedPost } from './claimed-posts.ts';
import type { ImportChanges } from './import-report.ts';

/**
 * Ends and corrects the placements of one batch. Seats are given out later, when everybody of the file who leaves one
 * has left it.
 * @returns who still has to be seated
 */
export async function writePlacements(
  db: Database,
  employees: readonly ImportedEmployee[],
  context: { today: string; at: Date },
  changes: ImportChanges,
): Promise<ClaimedPost[]> {
  const claimed = await findClaimedPosts(db, employees, context.today);
  const ofStep = (...steps: ClaimedPost['step'][]) => claimed.filter(({ step }) => steps.includes(step));
  await endPlacements(db, ofStep('end', 'move'), context.at);
  changes.posts.ended += ofStep('end').length;
  changes.posts.kept += ofStep('kept').length;
  changes.posts.redated += await redatePlacements(db, ofStep('redate'), context.at);
  return ofStep('start', 'move', 'correct');
}

async function endPlacements(db: Database, ending: ClaimedPost[], at: Date): Promise<void> {
  if (ending.length === 0) return;
  const ends = ending.map(({ step, employeeId, since, endsOn }) => ({
    employeeId,
    on: step === 'move' ? since : endsOn,
  }));
  await sql`
    update incumbency set valid_at = daterange(lower(valid_at), ending."on"), recorded_at = ${at}
    from json_to_recordset(${JSON.stringify(ends)}::json) as ending("employeeId" uuid, "on" date)
    where incumbency.employee_id = ending."employeeId" and upper_inf(valid_at)`.execute(db);
}

/** A corrected start that would overlap whoever sat there before is left alone: then the export contradicts itself. */
async function redatePlacements(db: Database, redated: ClaimedPost[], at: Date): Promise<number> {
  if (redated.length === 0) return 0;
  const { numAffectedRows } = await sql`
    update incumbency held set valid_at = daterange(claimed.since, null), recorded_at = ${at}
    from json_to_recordset(${JSON.stringify(redated)}::json) as claimed("employeeId" uuid, since date)
    where held.employee_id = claimed."employeeId" and upper_inf(held.valid_at)
      and not exists (select from incumbency other where other.post_id = held.post_id
        and other.employee_id <> held.employee_id and other.valid_at && daterange(claimed.since, null))`.execute(db);
  return Number(numAffectedRows ?? 0n);
}
