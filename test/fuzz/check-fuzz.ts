// `npm run check:fuzz [-- --examples N]`: schemathesis against a stack of its own as three persons. The last line is the count.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mutasi } from '../../stack/application.ts';
import { embeddedIssuer, stackDatabase } from '../../stack/connection.ts';
import { fetchToken } from '../../stack/keys/fetch-token.ts';
import { findAccount } from '../../stack/keys/find-account.ts';
import { withOwnStack } from '../../stack/own-stack.ts';
import { runTool } from '../../stack/process/run-tool.ts';
import { ensureSchemathesis } from './ensure-schemathesis.ts';
import { type FuzzCount, readFuzzReport } from './read-report.ts';

/** Enough for 20,000 requests in all, with what the coverage phase adds. */
const defaultExamples = '60';
const leastRequests = 20_000;
const people = ['hr', 'pegawai', 'auditor'] as const;
const config = fileURLToPath(new URL('./schemathesis.toml', import.meta.url));
const shownFindings = 40;

const say = (line: string): void => void process.stderr.write(`[check:fuzz] ${line}\n`);

const { values } = parseArgs({ options: { examples: { type: 'string', default: defaultExamples } } });
const command = await ensureSchemathesis(process.env, say);
const reports = await mkdtemp(join(tmpdir(), 'mutasi-fuzz-'));
try {
  // Limits are tested elsewhere; here they would hide what they refuse.
  const env = { ...process.env, RATE_LIMITS: 'off', LOG_LEVEL: 'warn' };
  const counts = await withOwnStack(env, mutasi, say, async (stack) => {
    const own = { STACK_DATA_DIR: stack.dataDirectory };
    const { appUrl } = await stackDatabase(own);
    const issuer = await embeddedIssuer(own);
    const found: FuzzCount[] = [];
    for (const alias of people) {
      const account = await findAccount(appUrl, { alias });
      if (account === undefined) throw new Error(`the sample data has no account ${alias}`);
      found.push(await fuzz(alias, stack.addresses['API']!, await fetchToken(issuer, account, 2)));
    }
    return found;
  });
  const total = (field: 'requests' | 'serverErrors' | 'schemaBreaks'): number =>
    counts.reduce((sum, count) => sum + count[field], 0);
  const findings = [...new Set(counts.flatMap((count) => count.findings))];
  for (const finding of findings.slice(0, shownFindings)) say(finding);
  const [requests, serverErrors, schemaBreaks] = [total('requests'), total('serverErrors'), total('schemaBreaks')];
  if (requests < leastRequests) say(`only ${requests} requests; at least ${leastRequests} are asked for`);
  if (requests < leastRequests || serverErrors > 0 || schemaBreaks > 0) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify({ requests, serverErrors, schemaBreaks, roles: people.length })}\n`);
} finally {
  await rm(reports, { recursive: true, force: true });
}

/** One person's run. Schemathesis ends with 1 when it found something; the report tells what. */
async function fuzz(alias: string, apiUrl: string, token: string): Promise<FuzzCount> {
  say(`as ${alias}`);
  const report = join(reports, `${alias}.ndjson`);
  const args = [
    ...['--config-file', config, 'run', `${apiUrl}/openapi.json`, '--header', `Authorization: Bearer ${token}`],
    ...['--checks', 'all', '--max-examples', values.examples, '--seed', '20261125', '--workers', '2', '--no-shrink'],
    ...['--continue-on-failure', '--request-timeout', '20', '--suppress-health-check', 'all'],
    ...['--report', 'ndjson', '--report-ndjson-path', report],
  ];
  await runTool(command, args, { env: { ...process.env, PYTHONUNBUFFERED: '1' } }).catch((error: unknown) => {
    if ((error as { code?: unknown }).code !== 1) throw error;
  });
  const count = await readFuzzReport(report);
  say(
    `as ${alias}: ${count.requests} requests, ${count.serverErrors} server errors, ${count.schemaBreaks} schema breaks`,
  );
  for (const error of count.toolErrors) say(`the tool stumbled: ${error}`);
  return count;
}
