import { access } from 'node:fs/promises';
import { Command, InvalidArgumentError } from 'commander';
import { openDatabase } from '../db/open-database.ts';
import { linesOfFile } from './audit/lines-of-file.ts';
import { describeVerdict, sumUpVerdict } from './audit/sum-up-verdict.ts';
import { type RecordVerdict, verifyDatabase } from './audit/verify-database.ts';
import { verifyLines } from './audit/verify-lines.ts';
import { stackDatabase } from './connection.ts';
import { withLocalSettings } from './local-settings.ts';
import { withProgress } from './progress.ts';

// `npm run audit:verify [-- FILE]`: an export, or the database of the stack of this checkout. The last line is JSON.
const command = new Command('audit:verify')
  .description('verifies chains, heads, checkpoints and proofs; names the first row that was changed')
  .argument('[file]', 'an export of GET /v1/audit/export; without it the database of the stack')
  .option('--checkpoint <hash>', 'hash of a checkpoint that was kept outside', hashOf)
  .parse();
const [file] = command.args;
const { checkpoint: keptHash } = command.opts<{ checkpoint?: string }>();

const say = (line: string): void => console.log(line);

function hashOf(text: string): string {
  if (!/^[0-9a-f]{64}$/.test(text)) throw new InvalidArgumentError('64 lower-case hexadecimal digits');
  return text;
}

async function verifyFile(path: string): Promise<RecordVerdict> {
  await access(path).catch(() => {
    throw new Error(`there is no file ${path}`);
  });
  return withProgress(say, `Export ${path}`, () => verifyLines(linesOfFile(path), say, keptHash));
}

async function verifyStack(): Promise<RecordVerdict> {
  const db = openDatabase((await stackDatabase(withLocalSettings(process.env))).appUrl, { maxConnections: 2 });
  try {
    return await verifyDatabase(db, say, keptHash);
  } finally {
    await db.destroy();
  }
}

try {
  const verdict = await (file === undefined ? verifyStack() : verifyFile(file));
  describeVerdict(verdict).forEach(say);
  if (keptHash === undefined)
    say('Not compared with a checkpoint kept outside: who rewrote everything at once is not found (--checkpoint).');
  say(JSON.stringify(sumUpVerdict(verdict, keptHash)));
  process.exitCode = verdict.faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
