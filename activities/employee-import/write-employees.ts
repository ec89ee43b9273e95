import { sql } from 'kysely';
import type { ImportedEmployee } from '../../domain/employee-import/imported-employee.ts';
import type { Database } from '../../db/open-database.ts';
import type { ImportChanges } from './import-report.ts';
import { importedColumns, incomingRows } from './imported-row.ts';

const source = 'siasn-export';
const differs = (column: string) => sql`employee.${sql.ref(column)} is distinct from incoming.${sql.ref(column)}`;
const differsAtAll = sql.join(importedColumns.map(differs), sql` or `);

/** Creates who is new, updates whose row differs, leaves everybody else untouched; counts all three into `changes`. */
export async function writeEmployees(
  db: Database,
  employees: readonly ImportedEmployee[],
  at: Date,
  changes: ImportChanges,
): Promise<void> {
  await countChanges(db, employees, changes);
  const columns = sql.join(importedColumns.map((column) => sql.ref(column)));
  await sql`
    insert into employee as employee (nip, ${columns}, source, recorded_at)
    select nip, ${columns}, ${source}, ${at} from ${incomingRows(employees)}
    on conflict (nip) do update set
      ${sql.join(importedColumns.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`))},
      source = excluded.source, recorded_at = excluded.recorded_at
    where ${sql.join(
      importedColumns.map((column) => sql`employee.${sql.ref(column)} is distinct from excluded.${sql.ref(column)}`),
      sql` or `,
    )}`.execute(db);
}

async function countChanges(
  db: Database,
  employees: readonly ImportedEmployee[],
  changes: ImportChanges,
): Promise<void> {
  const { rows } = await sql<{ created: number; changed: number; known: number } & Record<string, number>>`
    select
      count(*) filter (where employee.id is null)::int as created,
      count(*) filter (where employee.id is not null)::int as known,
      count(*) filter (where employee.id is not null and (${differsAtAll}))::int as changed,
      ${sql.join(
        importedColumns.map(
          (column) =>
            sql`count(*) filter (where employee.id is not null and ${differs(column)})::int as ${sql.ref(`field_${column}`)}`,
        ),
      )}
    from ${incomingRows(employees)} left join employee using (nip)`.execute(db);
  const [counted] = rows;
  if (!counted) return;
  changes.employees.created += counted.created;
  changes.employees.changed += counted.changed;
  changes.employees.unchanged += counted.known - counted.changed;
  for (const column of importedColumns) {
    const count = counted[`field_${column}`] ?? 0;
    if (count > 0) changes.fields[column] = (changes.fields[column] ?? 0) + count;
  }
}
