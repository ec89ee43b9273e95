import { sql } from 'kysely';
import type { AuditRow, CaseRecord } from '../../domain/audit/export-line.ts';
import type { Database } from '../open-database.ts';

/** Some hundred events each: a batch is a megabyte or two. */
const casesAtATime = 20;

/**
 * The chains of an agency's cases, and after them of its vacancies, by number, a batch at a time. Give it a transaction that sees one moment (repeatable
 * read), else a case may have moved between its head and its events.
 */
export async function* streamCaseRecords(db: Database, agency: string): AsyncGenerator<CaseRecord, void> {
  let after = '';
  for (;;) {
    const heads = await readHeads(db, agency, after);
    const rowsOf = await readRows(
      db,
      heads.map((head) => head.caseNumber),
    );
    for (const { caseNumber, seq, hash } of heads)
      yield {
        caseNumber,
        rows: rowsOf.get(caseNumber) ?? [],
        head: seq === null || hash === null ? undefined : { seq, hash },
      };
    if (heads.length < casesAtATime) return;
    after = heads.at(-1)!.caseNumber;
  }
}

async function readHeads(db: Database, agency: string, after: string) {
  const { rows } = await sql<{ caseNumber: string; seq: number | null; hash: string | null }>`
    select number as "caseNumber", seq, encode(hash, 'hex') as hash
    from chain_head where agency_id = ${agency} and number > ${after}
    order by number limit ${casesAtATime}`.execute(db);
  return rows;
}

async function readRows(db: Database, caseNumbers: readonly string[]): Promise<Map<string, AuditRow[]>> {
  const { rows } = await sql<AuditRow & { caseNumber: string }>`
    select number as "caseNumber", seq, body, encode(hash, 'hex') as hash
    from chain_event where number = any(${caseNumbers}::text[]) order by number, seq`.execute(db);
  const rowsOf = new Map<string, AuditRow[]>();
  for (const { caseNumber, ...row } of rows) {
    const known = rowsOf.get(caseNumber);
    if (known) known.push(row);
    else rowsOf.set(caseNumber, [row]);
  }
  return rowsOf;
}
