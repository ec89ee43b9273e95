import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { runTool } from '../process/run-tool.ts';

export interface ServerAccount {
  uid: number;
  gid: number;
}

/** Postgres refuses to run as root. Started by root it runs as the system account `postgres`, which is created if missing. */
export async function serverAccount(): Promise<ServerAccount | undefined> {
  if (userInfo().uid !== 0) return undefined;
  const existing = await accountNamed('postgres');
  if (existing) return existing;
  await runTool('groupadd', ['--system', 'postgres']).catch(() => undefined);
  await runTool('useradd', [
    '--system',
    '--gid',
    'postgres',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const created = await accountNamed('postgres');
  if (!created)
    throw new Error('the system account "postgres" could not be created; start as an ordinary user instead');
  return created;
}

/** Whether that account may run the file or pass through the folder: a checkout below /root is closed to everybody else. */
export function canReach(account: ServerAccount, path: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...account, cwd: '/' }).status === 0;
}

async function accountNamed(name: string): Promise<ServerAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([runTool('id', ['-u', name]), runTool('id', ['-g', name])]);
    return { uid: Number.parseInt(uid, 10), gid: Number.parseInt(gid, 10) };
  } catch {
    return undefined;
  }
}
