// `npm run check:rules`: how many rules of eligibility have a legal basis and tests on both sides of a boundary. Nothing is typed in: the
// rules come from the code, and a test counts only if it was run here and passed. The last line is JSON.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../../domain/eligibility/rules.ts';
import { projectRoot } from '../../../stack/data-directory.ts';

interface Report {
  testResults: { assertionResults: { title: string; status: string }[] }[];
}

const leastCases = 4;

function passedTests(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'mutasi-rules-'));
  const report = join(folder, 'report.json');
  const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');
  const options = ['--project', 'domain', '--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, [vitest, 'run', ...options, 'test/domain/eligibility'], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    return results.filter(({ status }) => status === 'passed').map(({ title }) => title);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const titles = passedTests();
const counts = rules.map(({ id, legalBasis }) => ({
  id,
  legalBasis,
  cases: titles.filter((title) => title.startsWith(`${id}: `)).length,
  boundaries: titles.filter((title) => title.startsWith(`${id} boundary: `)).length,
}));
for (const { id, legalBasis, cases, boundaries } of counts)
  process.stdout.write(`${id}  ${String(cases).padStart(2)} cases, ${boundaries} boundaries  ${legalBasis}\n`);

const result = {
  rules: rules.length,
  withLegalBasis: counts.filter(({ legalBasis }) => legalBasis.trim() !== '').length,
  withBoundaryTests: counts.filter(({ cases, boundaries }) => cases >= leastCases && boundaries >= 1).length,
};
process.stdout.write(`${JSON.stringify(result)}\n`);
process.exitCode = result.withLegalBasis === result.rules && result.withBoundaryTests === result.rules ? 0 : 1;
