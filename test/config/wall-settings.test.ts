import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { loadCodecServerConfig } from '../../config/codec-server-settings.ts';
import { payloadKeys } from '../../config/payload-keys.ts';
import { readWallSettings } from '../../config/wall-settings.ts';

const office = { OFFICE_NETWORKS: 'operator=10.1.0.0/16 fd00::/8, hr-admin=10.2.0.0/16,auditor=0.0.0.0/0' };

describe('walls', () => {
  it('stand unless taken down, and in production they stand', () => {
    expect(readWallSettings(office, true).settings?.limits).toMatchObject({
      readsPerMinute: 600,
      writesPerMinute: 120,
    });
    expect(readWallSettings({ RATE_LIMITS: 'off' }, false).settings?.limits).toBeUndefined();
    expect(readWallSettings({ ...office, RATE_LIMITS: 'off' }, true).faults).toEqual([
      'RATE_LIMITS is off in production',
    ]);
    expect(readWallSettings(office, true).settings?.trustedProxies).toBe(0);
  });

  it('are told in numbers', () => {
    const { faults } = readWallSettings({ RATE_LIMIT_READS: '0', TRUSTED_PROXIES: 'all' }, false);
    expect(faults).toHaveLength(2);
  });
});

describe('what stands before the API', () => {
  it('is told of each role over a whole agency in production', () => {
    expect(readWallSettings(office, true).settings?.officeNetworks.get('operator')).toEqual([
      '10.1.0.0/16',
      'fd00::/8',
    ]);
    expect(readWallSettings({}, true).faults.join()).toContain('hr-admin, operator, auditor');
    expect(readWallSettings({}, false).settings?.officeNetworks.size).toBe(0);
  });

  it.each(['', 'operator', 'operator=', 'operator=office', 'operator=10.1.0.0', 'operator=10.1.0.0/33', '=10.0.0.0/8'])(
    'refuses the networks %j',
    (OFFICE_NETWORKS) => {
      expect(readWallSettings({ OFFICE_NETWORKS }, false).faults).toHaveLength(1);
    },
  );

  it('is TLS, ours or a proxy’s, where other machines reach us in production', () => {
    const open = { ...office, HOST: '0.0.0.0' };
    expect(readWallSettings(open, true).faults.join()).toContain('HTTP_TLS_CERT_FILE');
    expect(readWallSettings({ ...open, TRUSTED_PROXIES: '1' }, true).faults).toEqual([]);
    const files = { HTTP_TLS_CERT_FILE: '/run/api.pem', HTTP_TLS_KEY_FILE: '/run/api.key' };
    expect(readWallSettings({ ...open, ...files }, true).settings?.tls).toEqual({
      certFile: '/run/api.pem',
      keyFile: '/run/api.key',
    });
    expect(readWallSettings({ HTTP_TLS_KEY_FILE: '/run/api.key' }, false).faults.join()).toContain('together');
  });
});

it('the codec server is reached from this machine only, in production', () => {
  const env = {
    ...office,
    MUTASI_ENV: 'production',
    MAIL_FROM: 'mutasi@example.go.id',
    PUBLIC_URL: 'https://mutasi.example.go.id',
    DATABASE_URL: 'postgres://mutasi_app@localhost/mutasi',
    TEMPORAL_ADDRESS: 'localhost:7233',
    TEMPORAL_UI_URL: 'https://temporal.example.go.id',
    SMTP_URL: 'smtp://localhost:25',
    OIDC_ISSUER: 'https://sso.example.go.id',
    OIDC_AUDIENCE: 'https://mutasi.example.go.id/',
    OIDC_CLIENT_ID: 'mutasi-web',
    OIDC_CLIENT_SECRET: 'q8Zr3vT1nB6yL0wX5sK9dF2hJ7mP4cGa',
    OIDC_REQUIRED_AMR: 'mfa',
    DOCUMENT_FOLDER: '/var/lib/mutasi/documents',
    DOCUMENT_SCANNER: 'clamd://127.0.0.1:3310',
    SESSION_SECRET: 'q8Zr3vT1nB6yL0wX5sK9dF2hJ7mP4cGa',
    PAYLOAD_KEYS: `a=${randomBytes(32).toString('base64')}`,
  };
  expect(loadCodecServerConfig(env).codecServer.host).toBe('127.0.0.1');
  expect(() => loadCodecServerConfig({ ...env, CODEC_SERVER_HOST: '0.0.0.0' })).toThrow('CODEC_SERVER_HOST');
});

describe('payload keys', () => {
  const key = (): string => randomBytes(32).toString('base64');

  it('come newest first', () => {
    const [a, b] = [key(), key()];
    expect(payloadKeys.parse(`2026b=${b}, 2026a=${a}`)).toEqual([
      { id: '2026b', key: b },
      { id: '2026a', key: a },
    ]);
  });

  it.each([
    ['', 'is not a list'],
    ['a', 'is not a list'],
    ['a=c2hvcnQ=', 'is not a list'],
    [`=${randomBytes(32).toString('base64')}`, 'is not a list'],
    [`a=${Buffer.alloc(32).toString('base64')}`, 'not random'],
  ])('are refused as %j', (text, why) => {
    expect(
      payloadKeys
        .safeParse(text)
        .error?.issues.map((issue) => issue.message)
        .join(),
    ).toContain(why);
  });

  it('are refused with one id twice', () => {
    expect(payloadKeys.safeParse(`a=${key()},a=${key()}`).success).toBe(false);
  });
});
