import canonicalize from 'canonicalize';
import { sql, type Transaction } from 'kysely';
import type { VacancyEvent } from '../../domain/vacancy/vacancy-event.ts';
import type { DB } from '../generated/database.ts';

/** Adds events to the chain of a vacancy, made as the chain of a case is; it locks the head, so call it last in the transaction. */
export async function appendVacancyAudit(
  tx: Transaction<DB>,
  vacancy: string,
  events: readonly VacancyEvent[],
): Promise<void> {
  for (const event of events) {
    const body = canonicalize(event)!;
    await sql`
      with head as (
        update vacancy_head set seq = seq + 1, hash = sha256(hash || convert_to(${body}::text, 'UTF8'))
        where vacancy_id = ${vacancy}::uuid
        returning seq, hash
      )
      insert into vacancy_event (vacancy_id, seq, body, hash) select ${vacancy}::uuid, seq, ${body}, hash from head`.execute(
      tx,
    );
  }
}
