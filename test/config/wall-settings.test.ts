import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { payloadKeys } from '../../config/payload-keys.ts';
import { readWallSettings } from '../../config/wall-settings.ts';

describe('walls', () => {
  it('stand unless taken down, and in production they stand', () => {
    expect(readWallSettings({}, true).settings?.limits).toMatchObject({ readsPerMinute: 600, writesPerMinute: 120 });
    expect(readWallSettings({ RATE_LIMITS: 'off' }, false).settings?.limits).toBeUndefined();
    expect(readWallSettings({ RATE_LIMITS: 'off' }, true).faults).toEqual(['RATE_LIMITS is off in production']);
    expect(readWallSettings({}, true).settings?.trustedProxies).toBe(0);
  });

  it('are told in numbers', () => {
    const { faults } = readWallSettings({ RATE_LIMIT_READS: '0', TRUSTED_PROXIES: 'all' }, false);
    expect(faults).toHaveLength(2);
  });
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
