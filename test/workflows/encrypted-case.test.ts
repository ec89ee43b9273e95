import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { sql } from 'kysely';
import { register } from 'tsx/cjs/api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { encryptedEncoding } from '../../contract/payload-codec/encrypting-codec.ts';
import { encryptingConverter } from '../../contract/payload-codec/encrypting-converter.ts';
import type { PayloadKey } from '../../contract/payload-codec/payload-keys.ts';
import { type Database, openDatabase } from '../../db/open-database.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { loadHolidays } from '../harness/load-holidays.ts';
import { seedSmallAgency, type SmallAgency } from '../harness/small-agency.ts';
import { joinSkippingTemporal, skippingTemporal } from '../harness/temporal.ts';
import { testDecrees } from '../harness/test-decrees.ts';

// The SDK loads the failure converter by path; `npm start` has tsx for that, vitest has not.
register();

const key = (id: string): PayloadKey => ({ id, key: randomBytes(32).toString('base64') });
const [first, second] = [key('2026a'), key('2026b')] as const;
const taskQueue = `encrypted-${crypto.randomUUID()}`;

let server: TestWorkflowEnvironment;
let database: FreshDatabase;
let db: Database;
let agency: SmallAgency;
let bundle: WorkflowBundleWithSourceMap;
beforeAll(async () => {
  server = await skippingTemporal();
  database = await freshDatabase();
  db = openDatabase(database.appUrl);
  const owner = openDatabase(database.ownerUrl);
  agency = await seedSmallAgency(owner);
  await loadHolidays(owner);
  await owner.destroy();
  const converter = (await encryptingConverter([first]))!;
  bundle = await bundleWorkflowCode({
    workflowsPath: fileURLToPath(new URL('../../workflows/index.ts', import.meta.url)),
    failureConverterPath: converter.failureConverterPath!,
    logger: new DefaultLogger('WARN'),
  });
});
afterAll(async () => {
  await server.teardown();
  await db.destroy();
  await database.drop();
});

/** Client and worker that know these keys, newest first. */
async function openOffice(keys: PayloadKey[]) {
  const dataConverter = (await encryptingConverter(keys))!;
  const env = await joinSkippingTemporal(server.connection.options.address, { dataConverter });
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: bundle,
    dataConverter,
    // The next worker must not wait for what this one would have remembered, and reads the whole history with its keys.
    maxCachedWorkflows: 0,
    activities: createActivities({ db, decrees: (await testDecrees()).desk }),
  });
  const running = worker.run();
  const today = async (): Promise<string> =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(await env.currentTimeMs());
  const play = { db, client: env.client, taskQueue, agency, today };
  return {
    env,
    play,
    close: async () => {
      worker.shutdown();
      await running;
      await env.teardown();
    },
  };
}

it(
  'takes a whole case with every payload encrypted, over a change of keys in the middle',
  { timeout: 240_000 },
  async () => {
    let office = await openOffice([first]);
    const opened = await CasePlayer.open(office.play);
    // Something fails on the way, so that there is a failure to encrypt.
    const owner = openDatabase(database.ownerUrl);
    await sql`create function stumble() returns trigger language plpgsql as $$ begin raise exception 'stumbled'; end $$`.execute(
      owner,
    );
    await sql`create trigger stumble before insert on performance_evaluation for each row execute function stumble()`.execute(
      owner,
    );
    await opened.playUntil('performance-evaluation');
    const [evaluation] = await opened.openTasks('performance-evaluation');
    const completing = opened.complete(evaluation!);
    await new Promise((resolve) => setTimeout(resolve, 3_500));
    await sql`drop trigger stumble on performance_evaluation`.execute(owner);
    await owner.destroy();
    expect(await completing).toBe('acknowledged');
    await opened.playUntil('panel-vote');
    await office.close();

    office = await openOffice([second, first]);
    const player = CasePlayer.of(office.play, opened.number);
    player.pass = () => office.env.sleep('1 day');
    await player.playUntil('closed');
    expect(await player.outcome()).toBe('effective');
    expect(await player.handle.result()).toBe('effective');

    const history = await player.handle.fetchHistory();
    const events = (history.events ?? []).filter(
      // The SDK writes the marker of a patch past the codec; it holds the patch's id and nothing else.
      ({ markerRecordedEventAttributes: marker }) => marker?.markerName !== 'core_patch',
    );
    const found = payloadsIn({ ...history, events });
    expect(found.length).toBeGreaterThan(100);
    expect(new Set(found.map((payload) => payload.encoding))).toEqual(new Set([encryptedEncoding]));
    expect(new Set(found.map((payload) => payload.keyId))).toEqual(new Set(['2026a', '2026b']));
    const told = JSON.stringify(history);
    expect(told).toContain('Encoded failure');
    expect(told).not.toMatch(/DatabaseError [A-Z0-9]{5}|stumbled|keep-values-inside/);

    // Somebody without the keys, and somebody with the newest alone.
    const stranger = new Client({ connection: office.env.connection });
    await expect(stranger.workflow.getHandle(player.workflowId).result()).rejects.toThrow(/Unknown encoding/);
    const late = new Client({
      connection: office.env.connection,
      dataConverter: (await encryptingConverter([first]))!,
    });
    await expect(late.workflow.getHandle(player.workflowId).result()).rejects.toThrow('no payload key 2026b');
    await office.close();
  },
);

const unsealed = ['searchAttributes', 'upsertedSearchAttributes'];

interface Seen {
  encoding: string;
  keyId: string;
}

/**
 * Every payload of a history but those of search attributes, which the server has to read, and what the SDK's core notes for
 * itself of a local activity (number, name, times), which passes no codec.
 */
function payloadsIn(value: unknown): Seen[] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if (Array.isArray(value)) return value.flatMap(payloadsIn);
  const { metadata } = value as { metadata?: Record<string, Uint8Array> };
  if (metadata && 'encoding' in metadata && 'data' in value) {
    const field = (name: string): string => Buffer.from(metadata[name] ?? []).toString();
    return [{ encoding: field('encoding'), keyId: field('encryption-key-id') }];
  }
  return Object.entries(value)
    .filter(([name]) => !unsealed.includes(name))
    .flatMap(([name, item]) =>
      name === 'details' ? payloadsIn({ ...(item as object), data: undefined }) : payloadsIn(item),
    );
}
