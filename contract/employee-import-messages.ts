/** The workflow type; one workflow an import, its id made of the import's. */
export const employeeImportType = 'employeeImport';

export function employeeImportId(run: string): string {
  return `employee-import-${run}`;
}

export interface EmployeeImportInput {
  run: string;
}

export type EmployeeImportEnd = 'checked' | 'imported' | 'refused' | 'failed';

export interface EmployeeImportActivities {
  /** Checks the file and, unless it is a dry run, takes it over as a whole; the file is gone afterwards. Counts and faults stay in the record. */
  runEmployeeImport(input: { run: string; now: number }): Promise<EmployeeImportEnd>;
  /** Writes down that an import came to nothing; one that ended stays as it is. @returns how it ended */
  endEmployeeImport(input: { run: string; now: number }): Promise<EmployeeImportEnd>;
}
