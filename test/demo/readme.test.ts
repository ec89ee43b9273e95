import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../stack/data-directory.ts';
import { type StackUnderTest, stackUnderTest } from '../stack/stack-under-test.ts';

let stack: StackUnderTest;
let addresses: Record<string, string>;

beforeAll(async () => {
  stack = await stackUnderTest('stack/start.ts');
  const running = stack.start();
  await running.waitFor('Mutasi is running');
  addresses = await stack.addresses();
});
afterAll(() => stack.dispose());

/** The commands of the section, with the address that this stack printed. */
async function firstExample(): Promise<string> {
  const readme = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf('## A first case'), readme.indexOf('## More commands'));
  const blocks = [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block!);
  const script = blocks.join('\n').replace(/^API=\S+/m, `API=${addresses['API']}`);
  expect(script).toContain(addresses['API']);
  return script;
}

function bash(script: string): Promise<{ stdout: string }> {
  const env = { ...process.env, STACK_DATA_DIR: stack.dataDirectory };
  return promisify(execFile)('bash', ['-euc', script], { cwd: projectRoot, env });
}

it("the README's first example works as written, and the Temporal UI tells it", async () => {
  const { stdout } = await bash(`${await firstExample()}\necho; echo "CASE=$CASE TASK=$TASK"`);

  const [, caseNumber, task] = /CASE=(\S+) TASK=(\S+)/.exec(stdout) ?? [];
  expect(caseNumber).toMatch(/^\d{4}-\d{6}$/);
  expect(task).toMatch(/^\d{4}-\d{6}-\d{2}$/);
  expect(stdout).toContain('"action":"case-opened"');
  expect(stdout).toContain('Task completed: Check that the proposal is complete');

  const ui = `${addresses['Temporal UI']}/api/v1/namespaces/default/workflows/mutation-case-${caseNumber}`;
  const described = await (await fetch(ui)).text();
  expect(decoded(described)).toContain(`Mutation ${caseNumber}: DKPP → BAPPEDA`);
  const history = decoded(await (await fetch(`${ui}/history`)).text());
  for (const summary of ['Open the case and certify eligibility', 'complete intake-check', 'next reminder'])
    expect(history).toContain(summary);
});

/** The text with every base64 payload in it made readable. */
function decoded(json: string): string {
  return json.replaceAll(/"data":\s*"([A-Za-z0-9+/=]+)"/g, (_match, data: string) =>
    Buffer.from(data, 'base64').toString('utf8'),
  );
}
