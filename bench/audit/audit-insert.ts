import canonicalize from 'canonicalize';
import { sql, type Transaction } from 'kysely';
import { appendAudit } from '../../db/audit/append-audit.ts';
import type { DB } from '../../db/generated/database.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import type { AuditEvent } from '../../domain/audit/audit-event.ts';
import { caseNumber } from '../../domain/mutation-case/case-number.ts';
import type { Say } from '../../stack/progress.ts';
import { seedClosedCases } from '../../test/harness/seed-closed-cases.ts';
import { seedSmallAgency } from '../../test/harness/small-agency.ts';
import { type Bench, type BenchResult, rounded } from '../result.ts';
import { withBenchDatabase } from './with-bench-database.ts';

const connections = 8;
const caseNumbers = Array.from({ length: 400 }, (_, index) => caseNumber(2026, index + 1));
/** Both sides in turn and in short rounds, so that whatever else the machine does falls on both. */
const rounds = 15;
const warmUpRounds = 2;
const insertsARound = 1_600;

type Insert = (tx: Transaction<DB>, caseNumber: string, event: AuditEvent) => Promise<void>;

/** Audit events with their chain, as the service writes them, beside plain inserts of the same rows in the same transactions. */
export const auditInsert: Bench = (env, say) =>
  withBenchDatabase(env, async ({ appUrl, ownerUrl }) => {
    const owner = openDatabase(ownerUrl, { maxConnections: 1 });
    const db = openDatabase(appUrl, { maxConnections: connections });
    try {
      await seedClosedCases(owner, await seedSmallAgency(owner), caseNumbers);
      // The same columns, key and reference; what it lacks is the chain.
      await sql`create table plain_event (like audit_event including all)`.execute(owner);
      await sql`alter table plain_event add foreign key (case_number) references mutation_case`.execute(owner);
      await sql`grant select, insert on plain_event to mutasi_app`.execute(owner);
      return await measure(db, say);
    } finally {
      await Promise.all([db.destroy(), owner.destroy()]);
    }
  });

async function measure(db: Database, say: Say): Promise<BenchResult> {
  const chained: Insert = (tx, number, event) => appendAudit(tx, number, [event]);
  const plain = plainInsert();
  const rates: { chained: number; plain: number }[] = [];
  for (let round = -warmUpRounds; round < rounds; round++) {
    const rate = { plain: await insertMany(db, plain), chained: await insertMany(db, chained) };
    say(`${round < 0 ? 'warming up' : `round ${round + 1} of ${rounds}`}: ${describe(rate)}`);
    if (round >= 0) rates.push(rate);
  }
  return {
    figures: {
      chainedInsertsPerSecond: rounded(median(rates.map((rate) => rate.chained))),
      plainInsertsPerSecond: rounded(median(rates.map((rate) => rate.plain))),
    },
    ratios: { plain: rounded(median(rates.map((rate) => rate.chained / rate.plain))) },
  };
}

function plainInsert(): Insert {
  const hash = Buffer.alloc(32, 7);
  let seq = 0;
  return async (tx, number, event) => {
    const body = canonicalize(event)!;
    await sql`
      insert into plain_event (case_number, seq, body, hash) values (${number}, ${++seq}, ${body}, ${hash})`.execute(
      tx,
    );
  };
}

/** @returns inserts a second, each in a transaction of its own, over all connections */
async function insertMany(db: Database, insert: Insert): Promise<number> {
  const startedAt = performance.now();
  let left = insertsARound;
  const work = async (): Promise<void> => {
    while (left-- > 0) {
      const number = caseNumbers[Math.floor(Math.random() * caseNumbers.length)]!;
      await db.transaction().execute((tx) => insert(tx, number, anEvent(number)));
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  return insertsARound / ((performance.now() - startedAt) / 1000);
}

/** About 300 bytes, as the service's own are. */
function anEvent(number: string): AuditEvent {
  return {
    at: new Date().toISOString(),
    actor: '019ab1d2-7c3e-7a10-9d4f-3b5c6d7e8f90',
    action: 'task-completed',
    task: `${number}-07`,
    detail: { kind: 'analyst-recommendation', digest: 'c0ffee'.repeat(10).slice(0, 64), decision: 'proceed', seat: 3 },
  };
}

function describe({ chained, plain }: { chained: number; plain: number }): string {
  return `${chained.toFixed(0)} chained and ${plain.toFixed(0)} plain inserts a second, ${(chained / plain).toFixed(2)}`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
