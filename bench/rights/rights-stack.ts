import { migrateToLatest } from '../../db/migrate.ts';
import { nodeProgram } from '../../stack/node-program.ts';
import { withOwnStack } from '../../stack/own-stack.ts';
import type { Say } from '../../stack/progress.ts';
import type { Application, StackContext } from '../../stack/run-stack.ts';
import { registerSearchAttributes } from '../../stack/temporal/register-search-attributes.ts';
import { workerPolls } from '../../stack/temporal/worker-polls.ts';

export type RightsStack = Pick<StackContext, 'database' | 'temporal'>;

/** One side writes audit events, the other does not; each has its task queue. */
export const sides = ['audited', 'bare'] as const;
export type Side = (typeof sides)[number];

export function queueOf(side: Side): string {
  return `rights-${side}`;
}

/** Postgres, Temporal and two workers that differ in one thing. */
export async function withRightsStack<T>(
  env: NodeJS.ProcessEnv,
  say: Say,
  work: (stack: RightsStack) => Promise<T>,
): Promise<T> {
  let context: StackContext | undefined;
  const application: Application = {
    migrate: migrateToLatest,
    registerSearchAttributes,
    loadSample: () => Promise.resolve(false),
    programs: (given) => {
      context = given;
      const { address, namespace } = given.temporal;
      return sides.map((side) =>
        nodeProgram(
          `${side}-worker`,
          'bench/rights/rights-worker.ts',
          [address, namespace, queueOf(side), side],
          given.env,
          (since: number) => workerPolls(address, namespace, queueOf(side), since),
        ),
      );
    },
  };
  return withOwnStack({ ...env, LOG_LEVEL: 'warn' }, application, say, () => work(context!));
}
