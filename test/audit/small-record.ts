import { sql } from 'kysely';
import { appendAudit } from '../../db/audit/append-audit.ts';
import { makeAuditCheckpoint } from '../../activities/audit/make-audit-checkpoint.ts';
import type { CheckpointMade } from '../../contract/audit-checkpoint.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { appendVacancyAudit } from '../../db/vacancy/append-vacancy-audit.ts';
import { type AuditEvent, chainStart } from '../../domain/audit/audit-event.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { seedClosedCases } from '../harness/seed-closed-cases.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';

/** A database with three cases and a vacancy, their chains and two days of checkpoints, of which the second was kept outside. */
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

export const vacancyNumber = 'L-2026-000001';
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
  await seedVacancy(owner, agency);
  await checkpoint('2024-11-20');
  await append(caseNumbers[1], 2);
  const kept = await checkpoint('2024-11-21');
  const drop = async (): Promise<void> => {
    await Promise.all([db.destroy(), owner.destroy()]);
    await database.drop();
  };
  return { database, db, owner, agency, kept, append, checkpoint, drop };
}

/** Withdrawn, with a chain of two events. */
async function seedVacancy(owner: Database, { targetPost, accounts }: SmallAgency): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    with said as (
      insert into vacancy_command (vacancy_id, kind, dedupe_key, account_id, body, answer, state, sent_at, settled_at)
      values (uuidv7(), 'open', 'open', ${accounts['hr-officer']!}::uuid, '{}', '{}', 'acknowledged', now(), now())
      returning id, vacancy_id
    )
    insert into vacancy (id, number, command_id, agency_id, post_id, origin, opened_at, policy, state, outcome, closed_at)
    select vacancy_id, ${vacancyNumber}, id, 'bantul', ${targetPost}, 'hr', now(), '{}', 'closed', 'withdrawn', now()
    from said returning id`.execute(owner);
  const { id } = rows[0]!;
  await sql`insert into vacancy_head (vacancy_id, seq, hash) values (${id}::uuid, 0, decode(${chainStart}, 'hex'))`.execute(
    owner,
  );
  const at = '2024-11-20T02:00:00.000Z';
  await owner.transaction().execute((tx) =>
    appendVacancyAudit(tx, id, [
      { at, actor: 'system', action: 'vacancy-opened' },
      { at, actor: 'system', action: 'vacancy-closed', detail: { outcome: 'withdrawn' } },
    ]),
  );
}

function anEvent(_: unknown, index: number): AuditEvent {
  return { at: '2024-11-20T02:00:00.000Z', actor: 'system', action: 'task-opened', detail: { nth: index } };
}
