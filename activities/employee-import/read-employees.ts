import type { ImportedEmployee } from '../../domain/employee-import/imported-employee.ts';
import type { ImportProblem } from '../../domain/employee-import/import-problem.ts';
import { readEmployeeRow, type ReadingContext } from '../../domain/employee-import/read-employee-row.ts';
import { readExport } from './read-export.ts';

export interface ReadEmployee {
  readonly row: number;
  readonly employee: ImportedEmployee;
}

/** The rows of one batch: those understood and what is wrong with the others. */
export interface EmployeeBatch {
  readonly employees: ReadEmployee[];
  readonly problems: ImportProblem[];
}

/** Enough rows a statement that its overhead vanishes, few enough that memory stays flat. */
const batchSize = 2_000;

export async function* readEmployees(path: string, context: ReadingContext): AsyncGenerator<EmployeeBatch> {
  let batch: EmployeeBatch = { employees: [], problems: [] };
  for await (const read of readExport(path)) {
    if ('problems' in read) batch.problems.push(...read.problems);
    else {
      const employee = readEmployeeRow(read.row, read.number, context);
      if (Array.isArray(employee)) batch.problems.push(...employee);
      else batch.employees.push({ row: read.number, employee });
    }
    if (batch.employees.length + batch.problems.length < batchSize) continue;
    yield batch;
    batch = { employees: [], problems: [] };
  }
  if (batch.employees.length + batch.problems.length > 0) yield batch;
}
