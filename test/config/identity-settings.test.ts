import { describe, expect, test } from 'vitest';
import { loadApiConfig } from '../../config/api-config.ts';
import { ConfigFaults } from '../../config/config.ts';
import { withoutSecrets } from '../../config/secrets.ts';

const secret = 'q8Zr3vT1nB6yL0wX5sK9dF2hJ7mP4cGa';
const enough = {
  DATABASE_URL: 'postgres://mutasi_app:hidden@db:5432/mutasi',
  TEMPORAL_ADDRESS: 'temporal:7233',
  SMTP_URL: 'smtp://mail:25',
  OIDC_ISSUER: 'https://sso.example.go.id/realms/asn',
  OIDC_AUDIENCE: 'https://mutasi.example.go.id/',
  OIDC_CLIENT_ID: 'mutasi-web',
  OIDC_CLIENT_SECRET: secret,
  SESSION_SECRET: secret,
};
const production = {
  ...enough,
  MUTASI_ENV: 'production',
  MAIL_FROM: 'mutasi@example.go.id',
  PUBLIC_URL: 'https://mutasi.example.go.id',
  DATABASE_URL: `${enough.DATABASE_URL}?sslmode=verify-full`,
  TEMPORAL_TLS: 'true',
  TEMPORAL_API_KEY: 'key',
  DOCUMENT_FOLDER: '/var/lib/mutasi/documents',
  DOCUMENT_SCANNER: 'clamd://127.0.0.1:3310',
  OIDC_REQUIRED_ACR: 'urn:example:acr:2 urn:example:acr:3',
  OFFICE_NETWORKS: 'operator=10.1.0.0/16,hr-admin=10.1.0.0/16 fd00::/8,auditor=0.0.0.0/0 ::/0',
};

function faultsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    loadApiConfig(env);
  } catch (error) {
    if (error instanceof ConfigFaults) return error.faults;
    throw error;
  }
  return [];
}

test('a complete environment is taken; subjects are linked and sessions short where nothing else is said', () => {
  expect(loadApiConfig(production).identity).toEqual({
    issuer: enough.OIDC_ISSUER,
    audience: enough.OIDC_AUDIENCE,
    client: { id: 'mutasi-web', secret },
    subjects: 'linked',
    strength: { acr: ['urn:example:acr:2', 'urn:example:acr:3'], amr: [] },
    session: { secret, idleMinutes: 30, absoluteHours: 10, mostPerAccount: 5, freshMinutes: 10 },
  });
  const { OIDC_CLIENT_SECRET: _secret, ...rest } = production;
  expect(loadApiConfig({ ...rest, OIDC_CLIENT_KEY_FILE: '/keys/client.pem' }).identity.client).toEqual({
    id: 'mutasi-web',
    privateKeyFile: '/keys/client.pem',
  });
});

describe('production refuses', () => {
  test.each([
    [{ OIDC_ISSUER: '' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: undefined }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'http://sso.example.go.id' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'sso.example.go.id' }, 'OIDC_ISSUER'],
    [{ OIDC_AUDIENCE: undefined }, 'OIDC_AUDIENCE'],
    [{ OIDC_CLIENT_ID: 'mutasi-development' }, 'OIDC_CLIENT_ID'],
    [{ OIDC_CLIENT_SECRET: undefined }, 'OIDC_CLIENT_SECRET'],
    [{ OIDC_CLIENT_SECRET: 'short' }, 'OIDC_CLIENT_SECRET'],
    [{ OIDC_CLIENT_KEY_FILE: '/keys/client.pem' }, 'OIDC_CLIENT_SECRET'],
    [{ SESSION_SECRET: undefined }, 'SESSION_SECRET'],
    [{ SESSION_SECRET: secret.slice(0, 31) }, 'SESSION_SECRET'],
    [{ SESSION_SECRET: 'secret'.repeat(8) }, 'SESSION_SECRET'],
    [{ SESSION_ABSOLUTE_HOURS: '1000' }, 'SESSION_ABSOLUTE_HOURS'],
    [{ OIDC_SUBJECTS: 'anybody' }, 'OIDC_SUBJECTS'],
    [{ OIDC_REQUIRED_ACR: undefined }, 'OIDC_REQUIRED_ACR'],
    [{ SESSION_MOST_PER_ACCOUNT: '0' }, 'SESSION_MOST_PER_ACCOUNT'],
    [{ SESSION_FRESH_MINUTES: '600' }, 'SESSION_FRESH_MINUTES'],
    [{ PUBLIC_URL: 'http://mutasi.example.go.id' }, 'PUBLIC_URL'],
  ])('%j', (change, name) => {
    const faults = faultsOf({ ...production, ...change });
    expect(faults.some((fault) => fault.startsWith(`${name} `))).toBe(true);
  });

  test('and says everything at once, no value among it', () => {
    const faults = faultsOf({
      ...production,
      PUBLIC_URL: 'http://mutasi.example.go.id',
      OIDC_ISSUER: 'http://sso.example.go.id',
      SESSION_SECRET: 'hunter2',
      ALLOW_DEMONSTRATION_POLICY: 'true',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).toSorted()).toEqual(
      ['ALLOW_DEMONSTRATION_POLICY', 'OIDC_ISSUER', 'PUBLIC_URL', 'SESSION_SECRET'].toSorted(),
    );
    expect(faults.join()).not.toMatch(/hunter2|sso\.example/);
  });
});

test('plain HTTP is taken from this machine only, in development too', () => {
  for (const host of ['127.0.0.1:8090', 'localhost:8090', '[::1]:8090'])
    expect(faultsOf({ ...enough, OIDC_ISSUER: `http://${host}` })).toEqual([]);
  for (const host of ['issuer:8090', '10.0.0.1', 'localhost.example.com', '127.0.0.1.example.com'])
    expect(faultsOf({ ...enough, OIDC_ISSUER: `http://${host}` })).toHaveLength(1);
});

test('the configuration can be logged without the secrets of the identity', () => {
  expect(JSON.stringify(withoutSecrets(loadApiConfig(production)))).not.toContain(secret);
});
