import { z } from 'zod';
import type { ImportReport } from '../../activities/employee-import/import-report.ts';
import type { EmployeeImportRow } from '../../db/employee-import/employee-import-row.ts';
import { instant, uuid } from '../http/shapes.ts';

const count = z.int();

export const importShape = z.strictObject({
  id: uuid,
  fileName: z.string(),
  sizeBytes: count,
  dryRun: z.boolean().meta({ description: 'Checked and worked out, nothing is written.' }),
  requestedBy: z.string(),
  requestedAt: instant,
  state: z.enum(['running', 'checked', 'imported', 'refused', 'failed']).meta({
    description:
      '`checked`: a dry run without faults; `refused`: faults, nothing was written; `failed`: could not be done, nothing was written',
  }),
  phase: z.enum(['waiting', 'checking', 'writing']),
  rows: count.meta({ description: 'Rows so far in this phase; all of them when it ended.' }),
  endedAt: instant.nullable(),
  changes: z
    .strictObject({
      employees: z.strictObject({ created: count, changed: count, unchanged: count }),
      fields: z.record(z.string(), count).meta({ description: 'Column of the register: in how many it changes.' }),
      accounts: z.strictObject({ created: count, changed: count }),
      posts: z.strictObject({
        ...{ started: count, moved: count, redated: count, ended: count },
        ...{ kept: count, seatsAdded: count },
      }),
    })
    .nullable()
    .meta({ description: 'What it did or, in a dry run, would do; null while it runs and where it was refused.' }),
  faultCount: count,
  faults: z
    .array(
      z.strictObject({
        row: count.meta({ description: 'As a spreadsheet counts, from 1; 0 is the file itself.' }),
        column: z.string().nullable(),
        code: z.string(),
        message: z.string(),
        value: z.string().nullable().meta({ description: 'What is written there; null where it is personal data.' }),
      }),
    )
    .meta({ description: 'By row, the first thousand.' }),
});

export function showImport(row: EmployeeImportRow): object {
  const report = row.report as ImportReport | null;
  const refused = report?.outcome === 'refused' ? report : undefined;
  const { id, fileName, sizeBytes, dryRun, requestedByName, state, phase, rows, endedAt } = row;
  return {
    ...{ id, fileName, sizeBytes, dryRun, requestedBy: requestedByName, requestedAt: row.requestedAt.toISOString() },
    ...{ state, phase, rows, endedAt: endedAt?.toISOString() ?? null },
    changes: report === null || report.outcome === 'refused' ? null : report.changes,
    faultCount: refused?.problemCount ?? 0,
    faults: (refused?.problems ?? []).map(({ column = null, value = null, ...fault }) => ({ ...fault, column, value })),
  };
}
