// `npm test`: everything that must pass. The last line is the count that people and scripts look for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../stack/data-directory.ts';

interface Count {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

const staticChecks = ['format:check', 'typecheck', 'lint', 'unused'];

function run(command: string, args: string[]): number {
  return spawnSync(command, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] }).status ?? 1;
}

function runStaticCheck(name: string): Count {
  const startedAt = Date.now();
  console.log(`\n[test] ${name} …`);
  const passed = run('npm', ['run', '--silent', name]) === 0;
  console.log(`[test] ${name}: ${passed ? 'passed' : 'FAILED'} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runVitest(args: string[]): Count {
  const folder = mkdtempSync(join(tmpdir(), 'mutasi-report-'));
  const report = join(folder, 'report.json');
  console.log('\n[test] vitest …');
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const status = run(process.execPath, [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  try {
    return countOf(JSON.parse(readFileSync(report, 'utf8')) as VitestReport, status);
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that could not even be loaded has no tests to count, and an error outside of any test only shows in the status. */
function countOf(report: VitestReport, status: number): Count {
  const unloadable = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloadable;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

const counts = [...staticChecks.map(runStaticCheck), runVitest(process.argv.slice(2))];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`\n${passed} passed, ${failed} failed`);
