import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { withProgress } from '../../stack/progress.ts';
import type { Provided } from './provided.ts';
import {
  bundleWorkflows,
  findSkippingTemporal,
  startDevTemporal,
  startPostgres,
  type Started,
} from './start-servers.ts';

type Server = keyof Provided;

/** A server is started only for a project that needs it, so that the quick ones stay quick. */
const serversOf: Record<string, Server[]> = {
  workflows: ['postgres', 'skippingTemporal', 'workflowBundle'],
  integration: ['postgres', 'devTemporal', 'workflowBundle'],
};

const say = (line: string): void => void process.stderr.write(`[test servers] ${line}\n`);

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'mutasi-test-'));
  const start: { [S in Server]: () => Promise<Started<Provided[S]>> } = {
    postgres: () => startPostgres(folder),
    devTemporal: () => startDevTemporal(folder, say),
    skippingTemporal: () => findSkippingTemporal(say),
    workflowBundle: () => bundleWorkflows(folder),
  };
  const wanted = serversOf[project.name] ?? [];
  const outcomes = await withProgress(say, `${project.name}: starting ${wanted.join(', ')}`, () =>
    Promise.allSettled(wanted.map(async (name) => ({ name, started: await start[name]() }))),
  );
  const running = outcomes.filter((outcome) => outcome.status === 'fulfilled').map((outcome) => outcome.value);
  const teardown = async (): Promise<void> => {
    await Promise.all(running.map(({ started }) => started.stop()));
    await rm(folder, { recursive: true, force: true });
  };
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) {
    await teardown();
    throw failure.reason;
  }
  for (const { name, started } of running) project.provide(name, started.provided);
  return teardown;
}
