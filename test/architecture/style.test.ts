import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../stack/data-directory.ts';

const mostLines = 250;
const notOurs = ['.git', '.data', 'node_modules', 'dist', 'coverage', 'web/dist', 'web/client'];
const source = /\.(ts|tsx|mjs|js)$/;
const generated = /^db\/generated\//;
const kebabCase = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const vagueNames = /^(utils?|helpers?|common|shared|misc|managers?|types)$|-(utils?|helpers?|manager)$/;
const allowedBarrels = ['workflows/index.ts', 'activities/index.ts', 'db/schema/index.ts'];
const routeIndex = /^api\/(.+\/)?index\.ts$/;

/** Walks the folders themselves, so that it also works where the project lies outside of git. */
function readFileNames(folder = ''): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return notOurs.includes(name) ? [] : readFileNames(name);
    return source.test(name) && !generated.test(name) ? [name] : [];
  });
}

const sources = readFileNames();
const linesOf = (name: string): number => readFileSync(join(projectRoot, name), 'utf8').trimEnd().split('\n').length;

describe('the style of the house', () => {
  it(`has no file above ${mostLines} lines`, () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((name) => linesOf(name) > mostLines)).toEqual([]);
  });

  it('names files and folders in kebab-case', () => {
    const parts = sources.flatMap((name) => name.split('/').map((part) => ({ name, part })));
    expect(parts.filter(({ part }) => !kebabCase.test(part)).map(({ name }) => name)).toEqual([]);
  });

  it('names nothing after nothing in particular', () => {
    const vague = (name: string): boolean =>
      name.split('/').some((part) => vagueNames.test(part === basename(name) ? part.replace(/\..*$/, '') : part));
    expect(sources.filter(vague)).toEqual([]);
  });

  it('has no barrels but the agreed ones', () => {
    const isBarrel = (name: string): boolean => basename(name) === 'index.ts' && !allowedBarrels.includes(name);
    expect(sources.filter((name) => isBarrel(name) && !routeIndex.test(name))).toEqual([]);
  });
});
