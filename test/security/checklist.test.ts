import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../../stack/data-directory.ts';
import { readDocument } from './source-files.ts';

const document = readDocument('docs/security/asvs-5.0.md');
const runbook = readDocument('docs/runbook.md');

interface Item {
  id: string;
  state: string;
  words: string;
}
const items: Item[] = document.split('\n').flatMap((line) => {
  const [, id, state, words] = /^\| (\d+\.\d+\.\d+)\s*\| (.+?)\s*\| (.+?)\s*\|$/.exec(line) ?? [];
  return id === undefined ? [] : [{ id, state: state!, words: words! }];
});

/** Paths as the list writes them: `test/x/y` without its ending, or a file or folder of the project; an ADR by its number. */
function pathsIn(words: string): string[] {
  return [
    ...words.matchAll(
      /(?<![\w/.-])((?:test|api|worker|activities|workflows|contract|domain|db|config|stack|docs|paper)\/[\w./*-]*[\w*])/g,
    ),
  ].map(([, path]) => path!);
}

/** Files of the root, documents of the API, settings and commands: places too. */
const otherPlaces =
  /`(?:\.env\.example|\.dockerignore|\.dependency-cruiser\.mjs|package(?:-lock)?\.json|Dockerfile|docker-compose\.yml|npm run [\w:]+)`|SECURITY\.md|README\.md/;

function exists(path: string): boolean {
  const folder = join(projectRoot, dirname(path));
  if (path.endsWith('*')) return existsSync(folder);
  if (path.startsWith('docs/adr/'))
    return readdirSync(folder).some((name) => join('docs/adr', name).startsWith(`${path}-`));
  return ['', '.test.ts', '.ts'].some((ending) => existsSync(join(projectRoot, path + ending)));
}

it('has every item once, and each is met or not applicable', () => {
  expect(items).toHaveLength(253);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.filter(({ state }) => state !== 'met' && state !== 'n/a')).toEqual([]);
});

it('counts right', () => {
  const counted = Object.fromEntries(
    [...document.matchAll(/^- \*\*([^*]+)\*\* \((\d+)\)/gm)].map(([, state, count]) => [state, Number(count)]),
  );
  expect(counted).toEqual({
    met: items.filter(({ state }) => state === 'met').length,
    'n/a': items.filter(({ state }) => state === 'n/a').length,
  });
});

it('names for everything met a test or a place, and they are there', () => {
  const placeless = items.filter(
    ({ state, words }) => state === 'met' && pathsIn(words).length === 0 && !otherPlaces.test(words),
  );
  expect(placeless).toEqual([]);
  const missing = items.flatMap(({ id, words }) =>
    pathsIn(words)
      .filter((path) => !exists(path))
      .map((path) => `${id}: ${path}`),
  );
  expect(missing).toEqual([]);
});

it('says of everything not applicable why, and sends other people’s duties to the runbook, which has them', () => {
  const others = items.filter(({ state, words }) => state === 'n/a' && /issuer|agency|proxy|network/.test(words));
  expect(others.length).toBeGreaterThan(20);
  const unsent = others.filter(({ words }) => !/\bA\d\b/.test(words));
  expect(unsent).toEqual([]);
  const named = new Set(items.flatMap(({ words }) => [...words.matchAll(/\b(A\d)\b/g)].map(([, duty]) => duty!)));
  for (const duty of named) expect(runbook, duty).toMatch(new RegExp(`^\\| ${duty} +\\| \\*\\*`, 'm'));
});

it('sends nobody to a test that has no such name', () => {
  const unknown = items.flatMap(({ id, words }) =>
    [...words.matchAll(/(test\/[\w/-]+) “([^”]+)”/g)]
      .filter(([, path, name]) => !readDocument(`${path}.test.ts`).includes(name!))
      .map(([, path, name]) => `${id}: ${path} ${name}`),
  );
  expect(unknown).toEqual([]);
});
