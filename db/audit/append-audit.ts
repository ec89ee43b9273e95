import canonicalize from 'canonicalize';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import type { AuditEvent } from '../../domain/audit/audit-event.ts';

/**
 * Adds events to the chain of a case, in order. One statement moves the head and inserts; call it last in the transaction,
 * for it locks the head.
 */
export async function appendAudit(
  tx: Transaction<DB>,
  caseNumber: string,
  events: readonly AuditEvent[],
): Promise<void> {
  const [body, ...more] = events.map((event) => canonicalize(event)!);
  if (body === undefined) return;
  await (more.length === 0 ? appendOne(caseNumber, body) : appendMany(caseNumber, [body, ...more])).execute(tx);
}

/** Most steps leave one event, and walking a chain of one costs a fifth of the inserts a second (`npm run bench -- audit`). */
function appendOne(caseNumber: string, body: string): RawBuilder<unknown> {
  return sql`
    with head as (
      update case_head set seq = seq + 1, hash = sha256(hash || convert_to(${body}::text, 'UTF8'))
      where case_number = ${caseNumber}
      returning seq, hash
    )
    insert into audit_event (case_number, seq, body, hash) select ${caseNumber}, seq, ${body}, hash from head`;
}

function appendMany(caseNumber: string, bodies: readonly string[]): RawBuilder<unknown> {
  return sql`
    with recursive given as (
      select body, place from unnest(${bodies}::text[]) with ordinality as given (body, place)
    ), head as (
      select seq, hash from case_head where case_number = ${caseNumber} for update
    ), chain as (
      select seq + 1 as seq, body, place, sha256(hash || convert_to(body, 'UTF8')) as hash from head, given where place = 1
      union all
      select chain.seq + 1, given.body, given.place, sha256(chain.hash || convert_to(given.body, 'UTF8'))
      from chain join given on given.place = chain.place + 1
    ), moved as (
      update case_head set (seq, hash) = (select seq, hash from chain order by seq desc limit 1)
      where case_number = ${caseNumber}
    )
    insert into audit_event (case_number, seq, body, hash) select ${caseNumber}, seq, body, hash from chain`;
}
