import { log, proxyActivities } from '@temporalio/workflow';
import type {
  EmployeeImportActivities,
  EmployeeImportEnd,
  EmployeeImportInput,
} from '../../contract/employee-import-messages.ts';

const { runEmployeeImport } = proxyActivities<EmployeeImportActivities>({
  // A large register needs long; a worker that died is noticed by its silence.
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '10s',
  // The row is committed a moment after this workflow is started; what fails so often over half an hour will not succeed by itself.
  retry: { initialInterval: '200ms', maximumInterval: '5 minutes', maximumAttempts: 16 },
  summary: 'Check the file and take it over as a whole',
});

const { endEmployeeImport } = proxyActivities<EmployeeImportActivities>({
  startToCloseTimeout: '10s',
  retry: { maximumInterval: '1 minute' },
});

/** Takes over an export that somebody handed in by the page (F70); who is in it stays in the record. */
export async function employeeImport({ run }: EmployeeImportInput): Promise<EmployeeImportEnd> {
  try {
    return await runEmployeeImport({ run, now: Date.now() });
  } catch (error) {
    log.error('an import could not be done', { run, error: String(error) });
    return endEmployeeImport({ run, now: Date.now() });
  }
}
