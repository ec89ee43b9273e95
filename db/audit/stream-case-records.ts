import { sql } from 'kysely';
import type { AuditRow, CaseRecord } from '../../domain/audit/export-line.ts';
import type { Database } from '../open-database.ts';

/** Some hundred events each: a batch is a megabyte or two. */
const casesAtATime = 20;

/**
 * The chains of an agency's cases by number, a batch at a time. Give it a transaction that sees one moment (repeatable
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
    select mutation_case.case_number as "caseNumber", case_head.seq, encode(case_head.hash, 'hex') as hash
    from mutation_case left join case_head using (case_number)
    where mutation_case.agency_id = ${agency} and mutation_case.case_number > ${after}
    order by mutation_case.case_number limit ${casesAtATime}`.execute(db);
  return rows;
}

async function readRows(db: Database, caseNumbers: readonly string[]): Promise<Map<string, AuditRow[]>> {
  const { rows } = await sql<AuditRow & { caseNumber: string }>`
    select case_number as "caseNumber", seq, body, encode(hash, 'hex') as hash
    from audit_event where case_number = any(${caseNumbers}::text[]) order by case_number, seq`.execute(db);
  const rowsOf = new Map<string, AuditRow[]>();
  for (const { caseNumber, ...row } of rows) {
    const known = rowsOf.get(caseNumber);
    if (known) known.push(row);
    else rowsOf.set(caseNumber, [row]);
  }
  return rowsOf;
}
