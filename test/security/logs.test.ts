import { expect, it } from 'vitest';
import { readDocument, sourceFiles, tableOf } from './source-files.ts';

const folders = ['api', 'worker', 'activities', 'workflows', 'db', 'paper', 'stack/codec-server'];

/** The sentence of each call of the log: the last string between its brackets. */
function messagesIn(text: string): string[] {
  const calls = [...text.matchAll(/\blog\??\.(?:trace|debug|info|warn|error|fatal)\(/g)].map(
    ({ index, 0: start }) =>
      [...argumentsAt(text, index + start.length).matchAll(/'([^']+)'/g)].at(-1)?.[1] ?? 'unread',
  );
  const fromLibrary = text.matchAll(/custom(?:Success|Error)Message: \(\) => '([^']+)'/g);
  return [...calls, ...[...fromLibrary].map(([, message]) => message!)];
}

function argumentsAt(text: string, from: number): string {
  let depth = 1;
  let at = from;
  for (; depth > 0 && at < text.length; at++) depth += text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
  return text.slice(from, at - 1);
}

it('docs/security/logs.md names every line that the code can write, and no other', () => {
  const inCode = new Set(sourceFiles(...folders).flatMap(({ text }) => messagesIn(text)));
  const inDocument = tableOf(readDocument('docs/security/logs.md'), 'Part').flatMap(
    ([, , message]) => /^`(.+)`$/.exec(message!)?.[1] ?? [],
  );
  expect([...inCode].toSorted()).toEqual([...new Set(inDocument)].toSorted());
});

it('nothing is written around the log but by the mains, before there is one', () => {
  const written = sourceFiles('api', 'worker', 'activities', 'workflows', 'db', 'domain', 'contract', 'paper')
    .filter(({ text }) => /\bconsole\.|process\.std(?:out|err)/.test(text))
    .map(({ path }) => path);
  expect(written).toEqual(['api/main.ts']);
});
