import canonicalize from 'canonicalize';
import { sha256 } from '../../../db/audit/sha256.ts';
import { auditActions, chainStart } from '../../../domain/audit/audit-event.ts';
import { followingHash } from '../../../domain/audit/check-chain.ts';
import { type CheckpointHead, inLeafOrder, makeCheckpoint } from '../../../domain/audit/checkpoint.ts';
import { composeExport } from '../../../domain/audit/compose-export.ts';
import type { AuditRow, CaseRecord } from '../../../domain/audit/export-line.ts';
import { caseNumber } from '../../../domain/mutation-case/case-number.ts';
import type { Random } from '../../../stack/sample/random.ts';

/** An export as the API writes it, and the checkpoint that an auditor kept elsewhere. */
export interface MadeRecord {
  lines: string[];
  keptHash: string;
}

const day = (date: number): string => `2026-11-${String(date).padStart(2, '0')}`;

/** Two agencies of which one exports, three days of checkpoints, and events after the last of them. */
export async function makeRecord(random: Random): Promise<MadeRecord> {
  const cases = Array.from({ length: 12 }, (_, index) => makeCase(random, index + 1, random.integer(3, 20)));
  const foreign = Array.from({ length: random.integer(0, 5) }, (_, index) => makeCase(random, index + 900, 4));
  const agencyOf = (record: CaseRecord): string => (foreign.includes(record) ? 'sleman' : 'bantul');
  const checkpoints: { day: string; body: string; hash: string }[] = [];
  let heads: CheckpointHead[] = [];
  for (const date of [23, 24, 25]) {
    // The last day covers all but the youngest events; of the days before only the checkpoint itself is exported.
    heads = [...cases, ...foreign].map((record) => ({
      ...headAt(random, record, date === 25),
      agency: agencyOf(record),
    }));
    const previous = checkpoints.at(-1)?.hash ?? chainStart;
    const { body, hash } = makeCheckpoint(sha256, inLeafOrder(heads), {
      day: day(date),
      madeAt: `${day(date)}T18:00:00.000Z`,
      previous,
    });
    checkpoints.push({ day: day(date), body, hash });
  }
  const lines: string[] = [];
  for await (const line of composeExport(sha256, { agency: 'bantul', checkpoints, heads, cases })) lines.push(line);
  return { lines, keptHash: checkpoints.at(-1)!.hash };
}

function makeCase(random: Random, count: number, events: number): CaseRecord {
  const number = caseNumber(2026, count);
  const rows: AuditRow[] = [];
  for (let seq = 1; seq <= events; seq++) {
    const body = makeBody(random, number);
    rows.push({ seq, body, hash: followingHash(sha256, rows.at(-1)?.hash ?? chainStart, body) });
  }
  return { caseNumber: number, rows, head: { seq: events, hash: rows.at(-1)!.hash } };
}

/** An event as the service writes it; U+2028 and an emoji, because somebody will write them. */
export function makeBody(random: Random, number: string): string {
  return canonicalize({
    at: new Date(Date.UTC(2026, 10, random.integer(1, 25), random.integer(0, 23), random.integer(0, 59))).toISOString(),
    actor: `account-${random.integer(1, 9)}`,
    action: random.pick(auditActions),
    ...(random.chance(0.6) && { task: `${number}-${String(random.integer(1, 40)).padStart(2, '0')}` }),
    detail: {
      note: random.pick(['plain', 'tanda “kutip”', 'line\u2028break', '🏛️', 'back\\slash']),
      count: random.integer(0, 9),
    },
  })!;
}

function headAt(random: Random, { caseNumber, rows }: CaseRecord, late: boolean): Omit<CheckpointHead, 'agency'> {
  const seq = late ? Math.max(1, rows.length - random.integer(0, 2)) : random.integer(1, Math.max(1, rows.length - 2));
  return { caseNumber, seq, hash: rows[seq - 1]!.hash };
}
