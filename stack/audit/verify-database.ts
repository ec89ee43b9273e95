import { sql } from 'kysely';
import { exportLines } from '../../api/audit/export-lines.ts';
import type { Database } from '../../db/open-database.ts';
import type { AuditFault } from '../../domain/audit/audit-fault.ts';
import type { ExportVerdict } from '../../domain/audit/verify-export.ts';
import { type Say, withProgress } from '../progress.ts';
import { verifyCheckpoints } from './verify-checkpoints.ts';
import { verifyLines } from './verify-lines.ts';

export type RecordVerdict = Omit<ExportVerdict, 'agency'>;

/** Verifies the whole record of a database: all agencies as they would be exported, then every checkpoint there is. */
export async function verifyDatabase(db: Database, say: Say, keptHash?: string): Promise<RecordVerdict> {
  const verdicts: ExportVerdict[] = [];
  for (const agency of await readAgencies(db))
    verdicts.push(await withProgress(say, `Chains of ${agency}`, () => verifyLines(exportLines(db, agency), say)));
  const ofDays = await withProgress(say, 'Checkpoints', () => verifyCheckpoints(db, keptHash));
  return {
    checkpoint: verdicts[0]?.checkpoint ?? null,
    cases: verdicts.reduce((sum, { cases }) => sum + cases, 0),
    events: verdicts.reduce((sum, { events }) => sum + events, 0),
    faults: withoutRepeats([...verdicts.flatMap(({ faults }) => faults), ...ofDays]),
  };
}

async function readAgencies(db: Database): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select agency_id as id from chain_head union select agency_id from audit_checkpoint_head order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** A checkpoint that was changed shows in the export of every agency. */
function withoutRepeats(faults: readonly AuditFault[]): AuditFault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
