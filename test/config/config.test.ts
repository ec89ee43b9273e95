import { describe, expect, test } from 'vitest';
import { ConfigFaults, loadConfig } from '../../config/config.ts';
import { withoutSecrets } from '../../config/secrets.ts';
import { loadStackSettings } from '../../config/stack-settings.ts';

const enough = {
  DATABASE_URL: 'postgres://mutasi_app:hidden@db:5432/mutasi',
  TEMPORAL_ADDRESS: 'temporal:7233',
  SMTP_URL: 'smtp://user:hidden@mail:25',
};
const production = {
  ...enough,
  MUTASI_ENV: 'production',
  MAIL_FROM: 'mutasi@example.go.id',
  PUBLIC_URL: 'https://mutasi.example.go.id',
  DATABASE_URL: `${enough.DATABASE_URL}?sslmode=verify-full`,
  TEMPORAL_TLS: 'true',
  TEMPORAL_API_KEY: 'key',
  SMTP_URL: 'smtps://mail',
};

function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  test('fills in what a development machine need not say', () => {
    expect(loadConfig(enough)).toMatchObject({
      environment: 'development',
      temporal: { address: 'temporal:7233', namespace: 'default', taskQueue: 'mutasi' },
      http: { host: '127.0.0.1', port: 8080, publicUrl: 'http://127.0.0.1:8080' },
      allowDemonstrationPolicy: false,
    });
  });

  test('names every fault at once and shows no value', () => {
    const faults = faultsOf({ TEMPORAL_ADDRESS: '', PORT: 'many', SMTP_URL: 'http://secret@mail', LOG_LEVEL: 'loud' });
    expect(faults.map((fault) => fault.split(' ')[0]).toSorted()).toEqual(
      ['DATABASE_URL', 'LOG_LEVEL', 'PORT', 'SMTP_URL', 'TEMPORAL_ADDRESS'].toSorted(),
    );
    expect(faults).toContain('TEMPORAL_ADDRESS is empty');
    expect(faults).toContain('DATABASE_URL is missing');
    expect(faults.join()).not.toContain('secret');
  });

  test('production takes a complete environment', () => {
    expect(loadConfig(production).environment).toBe('production');
  });

  test.each([
    [{ ALLOW_DEMONSTRATION_POLICY: 'true' }, 'ALLOW_DEMONSTRATION_POLICY'],
    [{ MAIL_FROM: 'mutasi@mutasi.test' }, 'MAIL_FROM'],
    [{ PUBLIC_URL: undefined }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'http://mutasi.example.go.id' }, 'PUBLIC_URL'],
    [{ DATABASE_URL: 'postgres://mutasi_owner:hidden@db/mutasi' }, 'DATABASE_URL'],
  ])('production refuses %j', (change, name) => {
    const faults = faultsOf({ ...production, ...change });
    expect(faults.some((fault) => fault.startsWith(`${name} `))).toBe(true);
  });

  test('NODE_ENV=production alone is production', () => {
    expect(faultsOf({ ...enough, NODE_ENV: 'production' })).not.toEqual([]);
  });
});

test('a configuration can be logged without its passwords', () => {
  expect(JSON.stringify(withoutSecrets(loadConfig(enough)))).not.toContain('hidden');
});

describe('loadStackSettings', () => {
  test('an empty TEMPORAL_ADDRESS is a fault and not a wish for the own server', () => {
    expect(() => loadStackSettings({ TEMPORAL_ADDRESS: '' })).toThrow('TEMPORAL_ADDRESS is empty');
  });

  test('one database address without the other is a fault', () => {
    expect(() => loadStackSettings({ DATABASE_URL: enough.DATABASE_URL })).toThrow('given together');
  });
});
