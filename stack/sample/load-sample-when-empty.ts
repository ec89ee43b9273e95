import { access, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeTask } from '../node-program.ts';
import { withClient } from '../postgres/prepare-database.ts';
import type { Supervisor } from '../process/supervise.ts';

/**
 * Loads the synthetic agency through the importer everybody uses. A load that was cut off leaves its marker behind and is
 * repeated; the importer changes nothing that is already there.
 *
 * @returns whether anything was loaded
 */
export async function loadSampleWhenEmpty(
  supervisor: Supervisor,
  options: { databaseUrl: string; dataDirectory: string; env: NodeJS.ProcessEnv },
): Promise<boolean> {
  const marker = join(options.dataDirectory, 'sample-is-loading');
  const wasCutOff = await access(marker).then(
    () => true,
    () => false,
  );
  if (!wasCutOff && (await hasEmployees(options.databaseUrl))) return false;
  await writeFile(marker, '');
  await supervisor.runToEnd(nodeTask('import-sample', 'stack/import.ts', ['db/sample', '--sample'], options.env));
  await rm(marker);
  return true;
}

function hasEmployees(databaseUrl: string): Promise<boolean> {
  return withClient(
    databaseUrl,
    async (client) => ((await client.query('select from employee limit 1')).rowCount ?? 0) > 0,
  );
}
