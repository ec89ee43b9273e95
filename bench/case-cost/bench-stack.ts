import { migrateToLatest } from '../../db/migrate.ts';
import { nodeProgram } from '../../stack/node-program.ts';
import { type OwnStack, withOwnStack } from '../../stack/own-stack.ts';
import type { Say } from '../../stack/progress.ts';
import type { Application, StackContext } from '../../stack/run-stack.ts';
import { registerSearchAttributes } from '../../stack/temporal/register-search-attributes.ts';
import { workerPolls } from '../../stack/temporal/worker-polls.ts';
import { floorTaskQueue } from './floor-contract.ts';

export type BenchStack = OwnStack & Pick<StackContext, 'database' | 'temporal'>;

/** Postgres, Temporal, the worker as `npm start` runs it, and beside it the floor's; no API and no data. */
export async function withBenchStack<T>(
  env: NodeJS.ProcessEnv,
  say: Say,
  work: (stack: BenchStack) => Promise<T>,
): Promise<T> {
  let context: StackContext | undefined;
  const application: Application = {
    migrate: migrateToLatest,
    registerSearchAttributes,
    loadSample: () => Promise.resolve(false),
    programs: (given) => {
      context = given;
      const { address, namespace, taskQueue } = given.temporal;
      const polls = (queue: string) => (since: number) => workerPolls(address, namespace, queue, since);
      return [
        nodeProgram('worker', 'worker/main.ts', [], given.env, polls(taskQueue)),
        nodeProgram(
          'floor-worker',
          'bench/case-cost/floor-worker.ts',
          [address, namespace],
          given.env,
          polls(floorTaskQueue),
        ),
      ];
    },
  };
  return withOwnStack({ ...env, LOG_LEVEL: 'warn' }, application, say, (stack) => {
    const { database, temporal } = context!;
    return work({ ...stack, database, temporal });
  });
}
