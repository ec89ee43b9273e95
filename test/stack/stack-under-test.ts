import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../../stack/data-directory.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { isAlive, type ProcessIdentity } from '../../stack/process/process-identity.ts';
import { readStackRecord, type RecordedChild } from '../../stack/process/stack-record.ts';

/** One `npm start`: what it printed so far and its process. */
export interface StackProcess {
  process: ChildProcess;
  output: () => string;
  /** Resolves when the output since the last call of `waitFor` contains the text. */
  waitFor: (text: string) => Promise<void>;
  exitCode: () => Promise<number | null>;
}

export interface StackUnderTest {
  dataDirectory: string;
  start: () => StackProcess;
  children: () => Promise<RecordedChild[]>;
  addresses: () => Promise<Record<string, string>>;
  /** Ends whatever a failed test left running. */
  dispose: () => Promise<void>;
}

/** @param program the stack with stand-ins, or `stack/start.ts` for the real one */
export async function stackUnderTest(program = 'test/stack/stack-with-stand-ins.ts'): Promise<StackUnderTest> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mutasi-stack-'));
  const recordFile = join(dataDirectory, 'stack.json');
  // Ports of its own: the usual ones may belong to a stack somebody works with.
  const names = ['api', 'issuer', 'temporal', 'temporalUi', 'postgres', 'mailPage', 'smtp', 'registry'];
  const ports = await Promise.all(names.map(async (name) => [name, await anyFreePort()]));
  await writeFile(join(dataDirectory, 'ports.json'), JSON.stringify(Object.fromEntries(ports)));

  return {
    dataDirectory,
    start: () => startStack(program, dataDirectory),
    children: async () => (await readStackRecord(recordFile))?.children ?? [],
    addresses: async () => (await readStackRecord(recordFile))?.addresses ?? {},
    dispose: async () => {
      const end = async (leftover: ProcessIdentity | undefined): Promise<void> => {
        if (leftover && (await isAlive(leftover))) process.kill(leftover.pid, 'SIGKILL');
      };
      await end((await readStackRecord(recordFile))?.parent);
      // Read again: until it ended, the parent may have replaced a child.
      for (const child of (await readStackRecord(recordFile))?.children ?? []) await end(child);
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

function startStack(program: string, dataDirectory: string): StackProcess {
  const {
    TEMPORAL_ADDRESS: _temporal,
    DATABASE_URL: _app,
    DATABASE_OWNER_URL: _owner,
    SMTP_URL: _smtp,
    ...env
  } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    cwd: projectRoot,
    env: { ...env, STACK_DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let seen = 0;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'exit');
  return {
    process: child,
    output: () => text,
    waitFor: async (wanted) => {
      const until = Date.now() + 60_000;
      while (!text.includes(wanted, seen)) {
        if (Date.now() > until) throw new Error(`"${wanted}" did not appear in:\n${text.slice(seen)}`);
        await delay(25);
      }
      seen = text.indexOf(wanted, seen) + wanted.length;
    },
    exitCode: async () => {
      if (child.exitCode === null && child.signalCode === null) await ended;
      return child.exitCode;
    },
  };
}
