import { appendAudit } from '../../db/audit/append-audit.ts';
import { makeAuditCheckpoint } from '../../activities/audit/make-audit-checkpoint.ts';
import type { CheckpointMade } from '../../contract/audit-checkpoint.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import type { AuditEvent } from '../../domain/audit/audit-event.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { seedClosedCases } from '../harness/seed-closed-cases.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';

/** A database with three cases, their chains and two days of checkpoints, of which the second was kept outside. */
export interface SmallRecord {
  database: FreshDatabase;
  /** As the application. */
  db: Database;
  owner: Database;
  agency: SmallAgency;
  kept: CheckpointMade;
  append: (caseNumber: string, count: number) => Promise<void>;
  checkpoint: (day: string) => Promise<CheckpointMade>;
  drop: () => Promise<void>;
}

export const caseNumbers = ['2026-000001', '2026-000002', '2026-000003'] as const;

export async function makeSmallRecord(): Promise<SmallRecord> {
  const database = await freshDatabase();
  const db = openDatabase(database.appUrl, { maxConnections: 3 });
  const owner = openDatabase(database.ownerUrl, { maxConnections: 1 });
  const agency = await seedSmallAgency(owner);
  await seedClosedCases(owner, agency, caseNumbers);
  const append = (caseNumber: string, count: number): Promise<void> =>
    db.transaction().execute((tx) => appendAudit(tx, caseNumber, Array.from({ length: count }, anEvent)));
  const checkpoint = (day: string): Promise<CheckpointMade> =>
    makeAuditCheckpoint(db, { now: Date.parse(`${day}T01:00:00+07:00`) });

  for (const [index, number] of caseNumbers.entries()) await append(number, index + 3);
  await checkpoint('2024-11-20');
  await append(caseNumbers[1], 2);
  const kept = await checkpoint('2024-11-21');
  const drop = async (): Promise<void> => {
    await Promise.all([db.destroy(), owner.destroy()]);
    await database.drop();
  };
  return { database, db, owner, agency, kept, append, checkpoint, drop };
}

function anEvent(_: unknown, index: number): AuditEvent {
  return { at: '2024-11-20T02:00:00.000Z', actor: 'system', action: 'task-opened', detail: { nth: index } };
}
