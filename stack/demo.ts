import { Command, InvalidArgumentError, Option } from 'commander';
import type { Language } from './demo/connect-api.ts';
import { fillOffice } from './demo/fill-office.ts';
import { runDemo } from './demo/run-demo.ts';
import { sumUpAll } from './demo/sum-up.ts';
import { withDemoStack } from './demo/with-demo-stack.ts';

// `npm run demo`: the essay's example from intake to the last review, days shortened to seconds. The last line is JSON.
const { cases, lang, office } = new Command('demo')
  .addOption(new Option('--cases <number>', 'cases side by side').default(1).argParser(countOf))
  .addOption(new Option('--lang <language>', 'language of the timeline').choices(['id', 'en']).default('id'))
  .option('--office', 'an office in the middle of its work instead: a case at every stage, to look at in the pages')
  .parse()
  .opts<{ cases: number; lang: Language; office?: true }>();

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('a whole number from 1 on');
  return count;
}

const say = (line: string): void => console.log(line);
const note = (line: string): void => say(`[mutasi] ${line}`);

try {
  if (office) await showOffice();
  else await tell();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Pooled sockets of libraries must not keep the process once everything is stopped.
process.exit();

async function tell(): Promise<void> {
  const sums = await withDemoStack(process.env, note, (stack) => runDemo(stack, { cases, language: lang, say }));
  const good = sums.every(({ outcome, auditChain }) => outcome === 'corrected' && auditChain === 'ok');
  process.exitCode = good ? 0 : 1;
  say(JSON.stringify(cases === 1 ? sums[0] : sumUpAll(sums)));
}

async function showOffice(): Promise<void> {
  const standings = await withDemoStack(process.env, note, (stack) => fillOffice(stack, lang, say));
  say(JSON.stringify({ office: standings }));
}
