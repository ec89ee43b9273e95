import { expect, it } from 'vitest';
import { readConfig } from '../../config/config.ts';

const env = {
  DATABASE_URL: 'postgres://mutasi_app:secret@127.0.0.1/mutasi',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  SMTP_URL: 'smtp://127.0.0.1:25',
};

it('shows metrics nowhere unless told where', () => {
  expect(readConfig(env).config?.metrics).toEqual({ api: undefined, worker: undefined });
});

it.each(['127.0.0.1:9464', 'localhost:9464', '[::1]:9464'])('takes an address of this machine: %s', (address) => {
  const { config } = readConfig({ ...env, API_METRICS_ADDRESS: address, WORKER_METRICS_ADDRESS: address });
  expect(config?.metrics).toEqual({ api: address, worker: address });
});

it.each(['0.0.0.0:9464', '10.0.0.5:9464', 'metrics.example:9464', '9464', '[::]:9464'])('refuses %s', (address) => {
  for (const name of ['API_METRICS_ADDRESS', 'WORKER_METRICS_ADDRESS'])
    expect(readConfig({ ...env, [name]: address }).faults.join()).toContain(name);
});
