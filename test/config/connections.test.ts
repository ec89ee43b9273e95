import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ConfigFaults, loadConfig } from '../../config/config.ts';
import { withoutSecrets } from '../../config/secrets.ts';
import { withSecretFiles } from '../../config/with-secret-files.ts';

const development = {
  DATABASE_URL: 'postgres://mutasi_app:hidden@db:5432/mutasi',
  TEMPORAL_ADDRESS: 'temporal:7233',
  SMTP_URL: 'smtp://mail:587',
};
const production = {
  MUTASI_ENV: 'production',
  MAIL_FROM: 'mutasi@example.go.id',
  PUBLIC_URL: 'https://mutasi.example.go.id',
  DATABASE_URL: 'postgres://mutasi_app:hidden@db:5432/mutasi?sslmode=verify-full&sslrootcert=/run/ca.pem',
  TEMPORAL_ADDRESS: 'temporal:7233',
  TEMPORAL_TLS: 'true',
  TEMPORAL_TLS_CERT_FILE: '/run/client.pem',
  TEMPORAL_TLS_KEY_FILE: '/run/client.key',
  SMTP_URL: 'smtp://mail:587',
};

function faultsOf(read: () => unknown): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
  return [];
}
const productionFaults = (change: NodeJS.ProcessEnv) => faultsOf(() => loadConfig({ ...production, ...change }));

describe('production speaks to other machines in private only', () => {
  test('takes verified TLS everywhere, and requires STARTTLS of the mail server without being told', () => {
    const { temporal, mail } = loadConfig(production);
    expect(temporal.tls?.client).toEqual({ certFile: '/run/client.pem', keyFile: '/run/client.key' });
    expect(mail.requireTls).toBe(true);
    const byKey = { TEMPORAL_TLS_CERT_FILE: undefined, TEMPORAL_TLS_KEY_FILE: undefined, TEMPORAL_API_KEY: 'key' };
    expect(productionFaults(byKey)).toEqual([]);
    expect(productionFaults({ SMTP_URL: 'smtps://mail' })).toEqual([]);
  });

  test.each([
    [{ DATABASE_URL: development.DATABASE_URL }, 'DATABASE_URL'],
    [{ DATABASE_URL: `${development.DATABASE_URL}?sslmode=require` }, 'DATABASE_URL'],
    [{ DATABASE_URL: `${development.DATABASE_URL}?sslmode=no-verify` }, 'DATABASE_URL'],
    [{ DATABASE_URL: `${development.DATABASE_URL}?sslmode=verify-full&sslmode=disable` }, 'DATABASE_URL'],
    [{ DATABASE_URL: `${development.DATABASE_URL}?sslmode=verify-full&ssl=0` }, 'DATABASE_URL'],
    [{ DATABASE_URL: `postgres://localhost:5432/mutasi?host=db` }, 'DATABASE_URL'],
    [{ TEMPORAL_TLS: 'false', TEMPORAL_TLS_CERT_FILE: undefined, TEMPORAL_TLS_KEY_FILE: undefined }, 'TEMPORAL_TLS'],
    [{ TEMPORAL_TLS_CERT_FILE: undefined, TEMPORAL_TLS_KEY_FILE: undefined }, 'TEMPORAL_TLS_CERT_FILE'],
    [{ TEMPORAL_TLS_KEY_FILE: undefined }, 'TEMPORAL_TLS_CERT_FILE'],
    [{ SMTP_STARTTLS: 'offered' }, 'SMTP_STARTTLS'],
    [{ SMTP_URL: 'smtp://mail:587?ignoreTLS=true' }, 'SMTP_URL'],
    [{ SMTP_URL: 'smtps://mail?tls.rejectUnauthorized=false' }, 'SMTP_URL'],
    [{ DOCUMENT_SCANNER: 'clamd://clamav:3310' }, 'DOCUMENT_SCANNER'],
    [{ TEMPORAL_UI_URL: 'http://temporal.example.go.id' }, 'TEMPORAL_UI_URL'],
    [{ TEMPORAL_UI_URL: 'https://mutasi.example.go.id:8233' }, 'TEMPORAL_UI_URL'],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED'],
  ])('refuses %j', (change, name) => {
    const faults = productionFaults(change);
    expect(faults.map((fault) => fault.split(' ')[0])).toContain(name);
    expect(faults.join()).not.toContain('hidden');
  });

  test('on this machine nothing leaves the cable', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(
        productionFaults({
          DATABASE_URL: `postgres://mutasi_app@${host}:5432/mutasi`,
          TEMPORAL_ADDRESS: `${host}:7233`,
          SMTP_URL: `smtp://${host}:25`,
          ...{ TEMPORAL_TLS: undefined, TEMPORAL_TLS_CERT_FILE: undefined, TEMPORAL_TLS_KEY_FILE: undefined },
        }),
      ).toEqual([]);
  });
});

test('development may go plain, and half a TLS setting is a fault there too', () => {
  expect(loadConfig(development).mail.requireTls).toBe(false);
  expect(loadConfig(development).temporal.tls).toBeUndefined();
  for (const half of [{ TEMPORAL_API_KEY: 'k' }, { TEMPORAL_TLS_CA_FILE: '/ca.pem' }])
    expect(faultsOf(() => loadConfig({ ...development, ...half }))).toHaveLength(1);
});

test('the configuration can be logged without the key of Temporal', () => {
  const config = loadConfig({ ...production, TEMPORAL_API_KEY: 'hidden-key' });
  expect(JSON.stringify(withoutSecrets(config))).not.toContain('hidden');
});

describe('secrets from files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mutasi-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'database-url');
  writeFileSync(file, `${development.DATABASE_URL}\n`);

  test('count as if they stood in the environment', () => {
    const { DATABASE_URL: _url, ...rest } = development;
    expect(loadConfig(withSecretFiles({ ...rest, DATABASE_URL_FILE: file })).databaseUrl).toBe(
      development.DATABASE_URL,
    );
  });

  test('are a fault when they come twice or cannot be read, without a value', () => {
    const faults = faultsOf(() =>
      withSecretFiles({ ...development, DATABASE_URL_FILE: file, SESSION_SECRET_FILE: join(folder, 'absent') }),
    );
    expect(faults).toEqual([
      'DATABASE_URL and DATABASE_URL_FILE are both given; one of them is meant',
      'SESSION_SECRET_FILE cannot be read (ENOENT)',
    ]);
  });
});
