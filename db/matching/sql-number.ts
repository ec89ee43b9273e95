import { type RawBuilder, sql } from 'kysely';

/** A whole number as a parameter whose type the planner knows. */
export function int(value: number): RawBuilder<number> {
  return sql<number>`${value}::int`;
}

/** Whether a column is one of these numbers. `column` is program text. */
export function anyOf(column: string, values: readonly number[]): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(column)} = any(${[...values]}::int[])`;
}
