import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../stack/data-directory.ts';
import { cruiseImports, readImportRules } from './cruise-imports.ts';
import { allowedImports, forbiddenImports } from './forbidden-imports.ts';
import { plantTree } from './small-tree.ts';

const folders = [
  'domain',
  'contract',
  'workflows',
  'paper',
  'activities',
  'worker',
  'api',
  'db',
  'config',
  'stack',
  'bench',
  'test',
];

async function rulesAgainst(planted: [file: string, line: string]): Promise<string[]> {
  const tree = await plantTree(planted);
  try {
    const { summary } = await cruiseImports(tree.folder, tree.folders);
    return summary.violations.map(({ rule }) => rule.name);
  } finally {
    await tree.remove();
  }
}

describe('the import table', () => {
  it('holds everywhere in the project', async () => {
    const { summary, modules } = await cruiseImports(projectRoot, folders);
    const own = modules.filter(({ source }) => folders.includes(source.split('/')[0]!));
    const violations = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    // A cruise that could not read TypeScript finds nothing wrong in nothing.
    expect(own.length).toBeGreaterThan(100);
    expect(violations).toEqual([]);
  });

  it('has an example of a breach for every rule', async () => {
    expect(Object.keys(forbiddenImports).sort()).toEqual((await readImportRules()).sort());
  });

  const breaches = Object.entries(forbiddenImports).flatMap(([rule, lines]) =>
    lines.map(([file, line]) => ({ rule, file, line })),
  );
  it.each(breaches)('$rule finds in $file: $line', async ({ rule, file, line }) => {
    expect(await rulesAgainst([file, line])).toContain(rule);
  });

  it.each(allowedImports.map(([file, line]) => ({ file, line })))('allows in $file: $line', async ({ file, line }) => {
    expect(await rulesAgainst([file, line])).toEqual([]);
  });
});
