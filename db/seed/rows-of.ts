import { type RawBuilder, sql } from 'kysely';

/**
 * Rows as a table of a query: `from ${rowsOf(rows, 'given', 'nip text, year int')}`. One JSON parameter, whatever its
 * length. `alias` and `columns` are program text, never input.
 */
export function rowsOf(rows: readonly unknown[], alias: string, columns: string): RawBuilder<unknown> {
  return sql`json_to_recordset(${JSON.stringify(rows)}::json) as ${sql.raw(`${alias}(${columns})`)}`;
}
