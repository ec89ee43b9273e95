import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { urlAnswers } from '../../stack/network/wait-until-answering.ts';
import { nodeProgram } from '../../stack/node-program.ts';
import { workerPolls } from '../../stack/temporal/worker-polls.ts';
import { ChildProgram } from '../harness/child-program.ts';
import { freshDatabase } from '../harness/fresh-database.ts';
import { loadHolidays } from '../harness/load-holidays.ts';
import { startOwnCaseNumbers } from '../harness/own-case-numbers.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { devTemporal } from '../harness/temporal.ts';
import { startTestIssuer } from '../harness/test-issuer.ts';

export interface Reply {
  status: number;
  headers: Headers;
  body: Record<string, unknown>;
}

/** Worker and API as the product runs them, as processes of their own, on the servers of the test run. */
export interface RealStack {
  db: Database;
  agency: SmallAgency;
  env: TestWorkflowEnvironment;
  worker: ChildProgram;
  api: ChildProgram;
  /** One request in somebody's name. @throws when nobody is at the counter */
  post: (account: string, path: string, body: object, headers?: Record<string, string>) => Promise<Reply>;
  /** The same request again until it is answered with anything but 503. */
  insist: (account: string, path: string, body: object, headers?: Record<string, string>) => Promise<Reply>;
  close: () => Promise<void>;
}

export async function openRealStack(): Promise<RealStack> {
  const folder = await mkdtemp(join(tmpdir(), 'mutasi-e2e-'));
  const database = await freshDatabase();
  const owner = openDatabase(database.ownerUrl);
  const agency = await seedSmallAgency(owner);
  await loadHolidays(owner);
  await startOwnCaseNumbers(owner);
  await shortenWaits(owner);
  await owner.destroy();

  const { address } = inject('devTemporal');
  const taskQueue = `e2e-${crypto.randomUUID()}`;
  const port = await anyFreePort();
  const url = `http://127.0.0.1:${port}`;
  const issuer = await startTestIssuer();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'test',
    MUTASI_ENV: 'development',
    DATABASE_URL: database.appUrl,
    DOCUMENT_FOLDER: join(folder, 'documents'),
    DECREE_KEY_FOLDER: join(folder, 'decree-keys'),
    TEMPORAL_ADDRESS: address,
    TEMPORAL_NAMESPACE: 'default',
    TEMPORAL_TASK_QUEUE: taskQueue,
    HOST: '127.0.0.1',
    PORT: String(port),
    // Nobody takes mail here, which must delay no case.
    SMTP_URL: `smtp://127.0.0.1:${await anyFreePort()}`,
    OIDC_ISSUER: issuer.issuer,
    OIDC_AUDIENCE: issuer.audience,
    OIDC_CLIENT_ID: 'e2e',
    OIDC_CLIENT_SECRET: randomBytes(24).toString('base64url'),
    OIDC_SUBJECTS: 'account-id',
    SESSION_SECRET: randomBytes(48).toString('base64url'),
    LOG_LEVEL: 'warn',
  };
  const worker = new ChildProgram(
    nodeProgram('worker', 'worker/main.ts', [], env, (at) => workerPolls(address, 'default', taskQueue, at)),
    join(folder, 'worker.log'),
  );
  const api = new ChildProgram(
    nodeProgram('api', 'api/main.ts', [], env, () => urlAnswers(`${url}/health`)),
    join(folder, 'api.log'),
  );
  const db = openDatabase(database.appUrl);
  const temporal = await devTemporal();

  const post: RealStack['post'] = async (account, path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await issuer.tokenFor(account)}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as Reply['body'] };
  };
  const insist: RealStack['insist'] = async (...request) => {
    for (let tries = 0; tries < 200; tries++) {
      const reply = await post(...request).catch(() => undefined);
      if (reply && reply.status !== 503) return reply;
      await sleep(300);
    }
    throw new Error(`no answer to ${request[1]}`);
  };
  return {
    ...{ db, agency, env: temporal, worker, api, post, insist },
    close: async () => {
      await Promise.all([worker.stop(), api.stop()]);
      await Promise.all([db.destroy(), temporal.teardown(), issuer.close()]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a case waits for without anybody's task, in seconds; every other deadline stays in days, so that no reminder falls into the test. */
async function shortenWaits(owner: Database): Promise<void> {
  const waits = {
    'review.days': [1, 2, 3].map((amount) => ({ amount, unit: 'second' })),
    'objection.filingPeriod': { amount: 1, unit: 'second' },
  };
  await owner
    .insertInto('policy_parameter')
    .values(
      Object.entries(waits).map(([key, value]) => ({
        ...{ agency_id: 'bantul', profile: 'standard', key, value: JSON.stringify(value) },
        ...{ valid_at: '[2020-01-01,)', reason: 'test', recorded_at: new Date() },
      })),
    )
    .execute();
}
