import { execFile, spawnSync } from 'node:child_process';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { projectRoot } from '../data-directory.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const run = promisify(execFile);

/**
 * A Chromium to drive: from the PATH, else Chrome, else Playwright's own download, else Debian's package where we may install one.
 * @throws Error with the ways to get one
 */
export async function findBrowser(say: (line: string) => void): Promise<string> {
  return (await onPath()) ?? (await downloaded(say)) ?? (await installed(say)) ?? fail();
}

async function onPath(): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter))
    for (const name of names) {
      const file = join(folder, name);
      if (await exists(file)) return file;
    }
  return undefined;
}

async function downloaded(say: (line: string) => void): Promise<string | undefined> {
  const file = chromium.executablePath();
  if (await exists(file)) return file;
  say('no Chromium on the PATH: downloading the one of Playwright');
  const cli = join(projectRoot, 'node_modules', 'playwright-core', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { timeout: 240_000 }).catch(() => undefined);
  return (await exists(file)) ? file : undefined;
}

async function installed(say: (line: string) => void): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  say('installing Chromium with apt-get');
  await run('apt-get', ['update', '-qq'], { timeout: 180_000 }).catch(() => undefined);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { timeout: 400_000 }).catch(
    () => undefined,
  );
  return onPath();
}

function fail(): never {
  throw new Error(
    'no Chromium was found. Put one on the PATH (Debian: apt-get install chromium), install Chrome, or let Playwright get its own: npx playwright-core install chromium',
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
