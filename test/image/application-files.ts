import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../../stack/data-directory.ts';

interface Stage {
  name: string;
  lines: string[];
}

async function readStages(): Promise<Stage[]> {
  const text = await readFile(join(projectRoot, 'Dockerfile'), 'utf8');
  const stages: Stage[] = [];
  for (const line of text.split('\n')) {
    const name = /^FROM \S+ AS (\S+)$/.exec(line)?.[1];
    if (name !== undefined) stages.push({ name, lines: [] });
    else if (line !== '' && !line.startsWith('#')) stages.at(-1)!.lines.push(line);
  }
  return stages;
}

/** What the Dockerfile says of the image of API and worker: the last stage, and the stages it takes things from. */
export async function readApplicationImage(): Promise<{
  last: string;
  copied: string[];
  removed: string[];
  lines: string[];
}> {
  const stages = await readStages();
  const sources = stages.find(({ name }) => name === 'application-sources')!;
  return {
    last: stages.at(-1)!.name,
    copied: sources.lines.flatMap((line) => /^COPY (\S+) \.\//.exec(line)?.[1] ?? []),
    removed: sources.lines.flatMap((line) => /^RUN rm -rf (.+)$/.exec(line)?.[1]?.split(' ') ?? []),
    lines: stages.at(-1)!.lines,
  };
}

/** Lays the image's files into a folder: the sources as copies, the packages that `npm ci --omit=dev` installs as links. */
export async function layApplication(folder: string): Promise<{ packages: string[] }> {
  const { copied, removed } = await readApplicationImage();
  for (const path of copied) await cp(join(projectRoot, path), join(folder, path), { recursive: true });
  for (const path of removed) await rm(join(folder, path), { recursive: true, force: true });
  const packages = productionPackages();
  for (const name of packages) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(projectRoot, 'node_modules', name), link);
  }
  return { packages };
}

/** Names of the packages at the top of node_modules that are reached from `dependencies`, by Node's way of looking for them. */
function productionPackages(): string[] {
  const found = new Set<string>();
  const visit = (folder: string): void => {
    const manifest = manifestOf(folder);
    for (const name of wantedBy(manifest, folder === projectRoot)) {
      const at = locate(folder, name);
      if (at === undefined || found.has(at)) continue;
      found.add(at);
      visit(at);
    }
  };
  visit(projectRoot);
  const top = join(projectRoot, 'node_modules');
  return [...found]
    .map((path) => path.slice(top.length + 1))
    .filter((path) => !path.includes('node_modules'))
    .toSorted();
}

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function wantedBy({ dependencies, optionalDependencies, peerDependencies }: Manifest, isRoot: boolean): string[] {
  return Object.keys({ ...dependencies, ...optionalDependencies, ...(isRoot ? {} : peerDependencies) });
}

function locate(from: string, name: string): string | undefined {
  for (let folder = from; folder.startsWith(projectRoot); folder = dirname(folder)) {
    const at = join(folder, 'node_modules', name);
    if (existsSync(join(at, 'package.json'))) return at;
  }
  return undefined;
}
