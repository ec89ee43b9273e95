import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../stack/data-directory.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';

const run = promisify(execFile);
const committed = join(projectRoot, 'db', 'generated', 'database.ts');
let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

/** The types of a freshly migrated database, formatted like every other file. */
async function generateTypes(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'mutasi-types-'));
  try {
    const outFile = join(folder, 'database.ts');
    const codegen = join(projectRoot, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js');
    await run(process.execPath, [codegen, '--url', database.ownerUrl, '--out-file', outFile], { cwd: projectRoot });
    const options = (await resolveConfig(committed)) ?? {};
    return await format(await readFile(outFile, 'utf8'), { ...options, filepath: committed });
  } finally {
    await rm(folder, { recursive: true });
  }
}

// `npm run schema:generate` runs this file with `--update`, which writes the types instead of comparing them.
it('the committed types are those of the migrated schema', async () => {
  await expect(await generateTypes()).toMatchFileSnapshot(committed);
});
