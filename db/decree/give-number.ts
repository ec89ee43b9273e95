import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import { isNumberUsed } from './insert-letter.ts';

/**
 * The next number of an agency's year, without gaps or doubles: the counter's row is locked until this transaction ends, so a number whose
 * transaction fails is the next one's. One that was taken by hand is passed over.
 */
export async function nextDecreeNumber(tx: Transaction<DB>, agency: string, year: number): Promise<string> {
  for (;;) {
    const counter = await tx
      .insertInto('decree_counter')
      .values({ agency_id: agency, year, last_number: 1 })
      .onConflict((conflict) =>
        conflict.columns(['agency_id', 'year']).doUpdateSet({ last_number: sql`decree_counter.last_number + 1` }),
      )
      .returning('last_number')
      .executeTakeFirstOrThrow();
    const number = `800.1.3.3/${String(counter.last_number).padStart(4, '0')}/${agency.toUpperCase()}/${year}`;
    if (!(await isNumberUsed(tx, number))) return number;
  }
}
