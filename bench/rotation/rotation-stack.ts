import { randomBytes } from 'node:crypto';
import { migrateToLatest } from '../../db/migrate.ts';
import { urlAnswers } from '../../stack/network/wait-until-answering.ts';
import { nodeProgram } from '../../stack/node-program.ts';
import { readStackRecord } from '../../stack/process/stack-record.ts';
import { withOwnStack } from '../../stack/own-stack.ts';
import type { Say } from '../../stack/progress.ts';
import type { Application, StackContext } from '../../stack/run-stack.ts';
import { registerSearchAttributes } from '../../stack/temporal/register-search-attributes.ts';
import { workerPolls } from '../../stack/temporal/worker-polls.ts';
import { startTestIssuer } from '../../test/harness/test-issuer.ts';

export interface RotationStack extends Pick<StackContext, 'database'> {
  apiUrl: string;
  tokenFor: (account: string) => Promise<string>;
  pidOf: (program: 'worker' | 'api') => Promise<number>;
}

/** Postgres, Temporal, worker and API as `npm start` runs them, each a process of its own; no data, and nobody to wait for at the window. */
export async function withRotationStack<T>(
  env: NodeJS.ProcessEnv,
  say: Say,
  work: (stack: RotationStack) => Promise<T>,
): Promise<T> {
  const issuer = await startTestIssuer();
  const own = {
    ...{ ...env, LOG_LEVEL: 'warn', RATE_LIMITS: 'off', OIDC_ISSUER: issuer.issuer, OIDC_AUDIENCE: issuer.audience },
    ...{ OIDC_CLIENT_ID: 'bench', OIDC_CLIENT_SECRET: randomBytes(24).toString('base64url') },
    OIDC_SUBJECTS: 'account-id',
  };
  let context: StackContext | undefined;
  const application: Application = {
    migrate: migrateToLatest,
    registerSearchAttributes,
    loadSample: () => Promise.resolve(false),
    programs: (given) => {
      context = given;
      const { address, namespace, taskQueue } = given.temporal;
      const told = { ...given.env, ...own };
      return [
        nodeProgram('worker', 'worker/main.ts', [], told, (at) => workerPolls(address, namespace, taskQueue, at)),
        nodeProgram('api', 'api/main.ts', [], told, () => urlAnswers(`http://127.0.0.1:${given.ports.api}/health`)),
      ];
    },
  };
  try {
    return await withOwnStack(env, application, say, ({ addresses }) => {
      const { database, directory } = context!;
      return work({
        ...{ database, apiUrl: addresses['API']!, tokenFor: issuer.tokenFor },
        pidOf: async (program) => {
          const child = (await readStackRecord(directory.stackRecord))?.children.find(({ name }) => name === program);
          if (!child) throw new Error(`${program} does not run`);
          return child.pid;
        },
      });
    });
  } finally {
    await issuer.close();
  }
}
