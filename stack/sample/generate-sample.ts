import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '../data-directory.ts';
import { sampleFiles } from './sample-files.ts';
import { readSampleReference } from './sample-reference.ts';
import { sampleSeed } from './sample-seed.ts';

const program = new Command('sample:generate')
  .description('writes the generated files of db/sample anew')
  .option('--seed <number>', 'another population', Number, sampleSeed)
  .option('--folder <path>', 'where units.json, positions.json and needs.csv are', join(projectRoot, 'db', 'sample'))
  .parse();
const { seed, folder } = program.opts<{ seed: number; folder: string }>();

const files = sampleFiles(await readSampleReference(folder), seed);
for (const [name, content] of Object.entries(files)) {
  await writeFile(join(folder, name), content);
  console.log(`${name.padEnd(22)} ${String(content.split('\n').length - 2).padStart(6)} rows`);
}
