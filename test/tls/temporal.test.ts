import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '../../config/config.ts';
import { temporalConnection } from '../../config/temporal-settings.ts';
import { projectRoot } from '../../stack/data-directory.ts';
import { runTool } from '../../stack/process/run-tool.ts';
import { openKeyDoor, openTlsDoor, type TemporalDoor } from './temporal-doors.ts';
import { createAuthority } from './test-certificates.ts';

const apiKey = 'key-of-a-cloud-0123456789';
let folder: string;
let plain: TemporalDoor;
let mutual: TemporalDoor;
let elsewhere: TemporalDoor;
let keyed: TemporalDoor;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutasi-tls-'));
  const { address } = inject('devTemporal');
  const [authority, ours, stranger] = ['Server CA', 'Client CA', 'Stranger'].map(createAuthority);
  const files = {
    'ca.pem': authority!.ca,
    'stranger-ca.pem': stranger!.ca,
    ...filesOf('client', ours!.issue('mutasi')),
    ...filesOf('stranger', stranger!.issue('mutasi')),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  plain = await openTlsDoor(address, authority!.issue('localhost'));
  elsewhere = await openTlsDoor(address, authority!.issue('temporal.example.go.id'));
  mutual = await openTlsDoor(address, authority!.issue('localhost'), ours!.ca);
  keyed = await openKeyDoor(address, authority!.issue('localhost'), apiKey);
});
afterAll(async () => {
  await Promise.all([plain, mutual, elsewhere, keyed].map((door) => door.close()));
  await rm(folder, { recursive: true, force: true });
});

function filesOf(name: string, pair: { cert: Buffer; key: Buffer }): Record<string, Buffer> {
  return { [`${name}.pem`]: pair.cert, [`${name}.key`]: pair.key };
}

const inFolder = (name: string): string => join(folder, name);
const believing = () => ({ TEMPORAL_TLS: 'true', TEMPORAL_TLS_CA_FILE: inFolder('ca.pem') });
const asClient = (name: string) => ({
  TEMPORAL_TLS_CERT_FILE: inFolder(`${name}.pem`),
  TEMPORAL_TLS_KEY_FILE: inFolder(`${name}.key`),
});

/** Connects as API and as worker do, by the settings of an environment, and asks the namespace; tells what came of each. */
async function reach(door: TemporalDoor, env: NodeJS.ProcessEnv): Promise<('in' | 'refused')[]> {
  const { temporal } = loadConfig({
    DATABASE_URL: 'postgres://mutasi_app@localhost/mutasi',
    SMTP_URL: 'smtp://localhost:25',
    TEMPORAL_ADDRESS: `localhost:${door.port}`,
    ...env,
  });
  const options = await temporalConnection(temporal);
  const ask = async (connection: Connection | NativeConnection): Promise<void> => {
    await connection.workflowService.describeNamespace({ namespace: temporal.namespace });
    await connection.close();
  };
  const outcomes = await Promise.allSettled([
    Connection.connect({ ...options, connectTimeout: '1s' }).then(ask),
    NativeConnection.connect(options).then(ask),
  ]);
  return outcomes.map(({ status }) => (status === 'fulfilled' ? 'in' : 'refused'));
}

const bothIn = ['in', 'in'];
const bothRefused = ['refused', 'refused'];

describe('TLS', () => {
  it('reaches a server of an authority it was told of, under another name where that was said', async () => {
    expect(await reach(plain, believing())).toEqual(bothIn);
    expect(await reach(elsewhere, { ...believing(), TEMPORAL_TLS_SERVER_NAME: 'temporal.example.go.id' })).toEqual(
      bothIn,
    );
  });

  it('reaches none that nobody vouches for, that has another name, or without TLS', async () => {
    expect(await reach(plain, { TEMPORAL_TLS: 'true' })).toEqual(bothRefused);
    expect(await reach(plain, { TEMPORAL_TLS: 'true', TEMPORAL_TLS_CA_FILE: inFolder('stranger-ca.pem') })).toEqual(
      bothRefused,
    );
    expect(await reach(elsewhere, believing())).toEqual(bothRefused);
    expect(await reach(plain, {})).toEqual(bothRefused);
  });
});

describe('mutual TLS', () => {
  it('lets in who has a certificate of the right authority', async () => {
    expect(await reach(mutual, { ...believing(), ...asClient('client') })).toEqual(bothIn);
  });

  it('lets in nobody without one or with one of another authority', async () => {
    expect(await reach(mutual, believing())).toEqual(bothRefused);
    expect(await reach(mutual, { ...believing(), ...asClient('stranger') })).toEqual(bothRefused);
  });
});

it('a new server is prepared over mutual TLS too, by the tool that docker compose runs', async () => {
  const env = { ...process.env, ...believing(), ...asClient('client') };
  const said = await runTool(
    process.execPath,
    ['--import', 'tsx', 'stack/compose/prepare-temporal.ts', `localhost:${mutual.port}`],
    { cwd: projectRoot, env },
  );
  expect(said).toContain('The search attributes were there.');
});

describe('an API key', () => {
  it('goes with every call of both connections', async () => {
    expect(await reach(keyed, { ...believing(), TEMPORAL_API_KEY: apiKey })).toEqual(bothIn);
  });

  it('is refused when it is wrong or missing', async () => {
    expect(await reach(keyed, { ...believing(), TEMPORAL_API_KEY: 'another' })).toEqual(bothRefused);
    expect(await reach(keyed, believing())).toEqual(bothRefused);
  });
});
