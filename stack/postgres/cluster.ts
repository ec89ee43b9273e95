import { createHash } from 'node:crypto';
import { access, chown, cp, mkdir, mkdtemp, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runTool } from '../process/run-tool.ts';
import { findPostgresBinaries, type PostgresBinaries } from './binaries.ts';
import { canReach, serverAccount, type ServerAccount } from './server-account.ts';

/** A cluster on disk that is ready to be started. */
export interface Cluster {
  binaries: PostgresBinaries;
  folder: string;
  account: ServerAccount | undefined;
}

/** Where a checkout is closed to the server's account, binaries and data live here, one folder a data directory. */
const openPlace = '/var/lib/mutasi';

/** Finds or creates the cluster of a data directory, for root (another account serves) and for anybody else. */
export async function prepareCluster(wantedFolder: string, superuserPassword: string): Promise<Cluster> {
  let folder = wantedFolder;
  const account = await serverAccount();
  let binaries = await findPostgresBinaries();
  if (account) {
    if (!canReach(account, binaries.postgres)) binaries = await copyToOpenPlace(binaries);
    if (!canReach(account, dirname(folder))) folder = await openPlaceFor(folder, account);
  }
  if (!(await exists(join(folder, 'PG_VERSION')))) await initialise(binaries, folder, account, superuserPassword);
  return { binaries, folder, account };
}

async function initialise(
  binaries: PostgresBinaries,
  folder: string,
  account: ServerAccount | undefined,
  password: string,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
  const secret = await mkdtemp(join(tmpdir(), 'mutasi-initdb-'));
  try {
    const passwordFile = join(secret, 'password');
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account) for (const path of [secret, passwordFile]) await chown(path, account.uid, account.gid);
    const options = [
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--no-instructions',
    ];
    await runTool(binaries.initdb, [`--pgdata=${folder}`, `--pwfile=${passwordFile}`, ...options], {
      cwd: '/',
      ...account,
    });
  } catch (error) {
    // A half-made cluster would be taken for a whole one at the next start.
    await rm(join(folder, 'PG_VERSION'), { force: true });
    throw error;
  } finally {
    await rm(secret, { recursive: true, force: true });
  }
}

async function copyToOpenPlace(binaries: PostgresBinaries): Promise<PostgresBinaries> {
  const key = createHash('sha256').update(binaries.home).digest('hex').slice(0, 12);
  const copy = join(openPlace, `postgres-18.4-${key}`);
  if (!(await exists(copy))) {
    await mkdir(openPlace, { recursive: true, mode: 0o755 });
    const draft = `${copy}.${process.pid}`;
    await cp(binaries.home, draft, { recursive: true, verbatimSymlinks: true });
    await rename(draft, copy).catch(() => rm(draft, { recursive: true, force: true }));
  }
  return { postgres: join(copy, 'bin', 'postgres'), initdb: join(copy, 'bin', 'initdb'), home: copy };
}

/** The data directory holds a link to it; a new checkout at an old path gets a new one, since its passwords are new too. */
async function openPlaceFor(folder: string, account: ServerAccount): Promise<string> {
  const linked = await realpath(folder).catch(() => undefined);
  if (linked !== undefined) return linked;
  await mkdir(openPlace, { recursive: true, mode: 0o755 });
  const target = await mkdtemp(join(openPlace, 'data-'));
  await chown(target, account.uid, account.gid);
  await rm(folder, { force: true });
  await symlink(target, folder);
  return target;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
