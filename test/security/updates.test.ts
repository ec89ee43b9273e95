import { expect, it } from 'vitest';
import { readDocument, tableOf } from './source-files.ts';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}
const manifest = JSON.parse(readDocument('package.json')) as Manifest;
const lock = JSON.parse(readDocument('package-lock.json')) as {
  packages: Record<string, Partial<Manifest> & { version?: string; integrity?: string; link?: boolean }>;
};

it('every package is named by one version and known by its hash', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
  );
  expect(loose).toEqual([]);
  const unhashed = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity);
  expect(unhashed).toEqual([]);
  expect(readDocument('.npmrc')).toContain('save-exact=true');
});

it('the lock file is the manifest’s', () => {
  const { dependencies, devDependencies } = lock.packages['']!;
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  });
});

it('there is a time for every severity, shorter for the worse, and risky packages are ours', () => {
  const document = readDocument('docs/security/updates.md');
  const rows = tableOf(document, 'Severity');
  expect(rows.map(([severity]) => severity!.split(' ')[0])).toEqual(['critical', 'high', 'medium', 'low']);
  const days = rows.map(([, , within]) => Number(/^(\d+) days$/.exec(within!)?.[1]));
  expect(days.every((day, index) => day > (days[index - 1] ?? 0))).toBe(true);
  const risky = document.slice(document.indexOf('**risky components**')).matchAll(/`([^`]+)`/g);
  const names = [...risky].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !(name in manifest.dependencies))).toEqual([]);
});
