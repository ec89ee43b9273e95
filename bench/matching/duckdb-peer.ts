import { DuckDBInstance } from '@duckdb/node-api';
import { profileColumns } from '../../db/matching/profile-columns.ts';

export interface DuckPeer {
  loadSeconds: number;
  top: (query: string) => Promise<{ employeeId: string; total: number }[]>;
  close: () => void;
}

/** DuckDB over the same columns, sorted as the covering index is, on the machine's cores; the same SQL with whole-number division. */
export async function openDuckPeer(path: string): Promise<DuckPeer> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('set integer_division = true');
  const startedAt = performance.now();
  const type = (name: string) => (name === 'work_fields' || name === 'work_months' ? 'varchar' : 'integer');
  const columns = ['employee_id', ...profileColumns];
  const types = columns.map((name) => `'${name}': '${name === 'employee_id' ? 'uuid' : type(name)}'`).join(', ');
  const list = (name: string) => `string_split(trim(${name}, '{}'), ',')::integer[] as ${name}`;
  await connection.run(`
    create table candidate_profile as
    select * exclude (work_fields, work_months), ${list('work_fields')}, ${list('work_months')}
    from read_csv('${path}', header = false, columns = {${types}})
    order by position_class, education_field, rank`);
  const loadSeconds = (performance.now() - startedAt) / 1000;
  return {
    loadSeconds,
    async top(query) {
      const rows = (await connection.runAndReadAll(query)).getRowObjectsJson();
      return rows.map((row) => ({ employeeId: row['employee_id'] as string, total: Number(row['total']) }));
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
