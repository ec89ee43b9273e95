import { access } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { importEmployees, type ImportOptions } from '../activities/employee-import/import-employees.ts';
import type { ImportProgress } from '../activities/employee-import/import-report.ts';
import { openDatabase } from '../db/open-database.ts';
import { localDate } from '../domain/calendar/office-day.ts';
import { stackDatabase } from './connection.ts';
import { describeReport, type Language } from './import/describe-report.ts';
import { loadSample } from './sample/load-sample.ts';

const say = (line: string): void => console.log(line);
const progressEveryMs = 1_000;

const command = new Command('import')
  .description('takes over a SIASN employee export (CSV or XLSX) as a whole, or refuses it as a whole')
  .argument('<file>', 'the export; with --sample the folder of an agency such as db/sample')
  .option('--dry-run', 'check and tell what would change, write nothing', false)
  .option('--sample', 'load a whole agency: reference data, export, facts, accounts', false)
  .addOption(new Option('--language <language>', 'language of the problems').choices(['id', 'en']).default('id'))
  .parse();
const [path = ''] = command.args;
const { dryRun, sample, language } = command.opts<{ dryRun: boolean; sample: boolean; language: Language }>();
if (dryRun && sample) command.error('--sample cannot be tried dry: its export needs the reference data first');

try {
  await access(path).catch(() => {
    throw new Error(`there is no file ${path}`);
  });
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const { appUrl } = await stackDatabase(process.env);
  const db = openDatabase(appUrl, { maxConnections: 2 });
  try {
    const at = new Date();
    const options: Omit<ImportOptions, 'dryRun'> = {
      today: localDate(at.getTime(), 'Asia/Jakarta').toString(),
      at,
      onProgress: reporter(),
    };
    const report = sample
      ? await loadSample(db, path, options, say)
      : await importEmployees(db, path, { ...options, dryRun });
    describeReport(report, language).forEach(say);
    return report.outcome === 'refused' ? 1 : 0;
  } finally {
    await db.destroy();
  }
}

/** Counts, at most once a second, and whenever the phase changes. */
function reporter(): (progress: ImportProgress) => void {
  let saidAt = 0;
  let phase = '';
  return (progress) => {
    if (progress.phase === phase && Date.now() - saidAt < progressEveryMs) return;
    [saidAt, phase] = [Date.now(), progress.phase];
    say(`  ${progress.phase} … ${progress.rows.toLocaleString('en')} rows`);
  };
}
