import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const packages = ['zod', 'kysely', 'temporal-polyfill', '@temporalio/workflow'];
/** What the imports point at. `law` imports `circle`, so that `circle` can close the ring. */
const targets = {
  'domain/law.ts': "import { circle } from './circle.ts';\nexport const law = circle;\nexport type Law = string;",
  'domain/circle.ts': "export const circle = 'circle';",
  'domain/task-kinds/form.ts': "export const form = 'form';\nexport type Form = string;",
  'contract/door.ts': "export const door = 'door';\nexport type Door = string;",
  'workflows/story.ts': "export const story = 'story';\nexport type Story = string;",
  'activities/hand.ts': "export const hand = 'hand';\nexport type Hand = string;",
  'db/reads.ts': "export const reads = 'reads';\nexport type Reads = string;",
  'db/open-database.ts': "export const open = 'open';",
  'db/migrate.ts': "export const migrate = 'migrate';",
  'paper/sheet.ts': "export const print = 'print';",
  'api/route.ts': "export const route = 'route';",
  'config/settings.ts': "export const settings = 'settings';\nexport type Settings = string;",
  'stack/tool.ts': "export const tool = 'tool';",
  'test/harness.ts': "export const harness = 'harness';",
};

export interface SmallTree {
  folder: string;
  folders: string[];
  remove: () => Promise<void>;
}

/** A tree like the project's own, with one file that contains one import to be judged. */
export async function plantTree([file, line]: [file: string, line: string]): Promise<SmallTree> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'mutasi-imports-')));
  const plant = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(targets)) await plant(path, `${text}\n`);
  for (const name of packages) {
    await plant(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    await plant(`node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  await plant(
    'package.json',
    JSON.stringify({ dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])) }),
  );
  // The planted file keeps what others expect of it.
  await plant(file, `${line}\n${(targets as Record<string, string>)[file] ?? ''}\n`);
  const folders = [...new Set([...Object.keys(targets), file].map((path) => path.split('/')[0]!))];
  return { folder, folders, remove: () => rm(folder, { recursive: true }) };
}
