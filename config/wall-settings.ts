import { z } from 'zod';

/** How much one caller may ask, a minute, and what stands before the API. */
export interface WallSettings {
  limits: { readsPerMinute: number; writesPerMinute: number; failedSignInsPerMinute: number } | undefined;
  /** Reverse proxies whose `X-Forwarded-For` is believed; 0 takes the address of the connection. */
  trustedProxies: number;
}

const perMinute = z.coerce.number().int().min(1).max(1_000_000);
const wallVariables = z.object({
  RATE_LIMITS: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('on'),
  RATE_LIMIT_READS: perMinute.default(600),
  RATE_LIMIT_WRITES: perMinute.default(120),
  RATE_LIMIT_FAILED_SIGN_INS: perMinute.default(30),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
});

/** Reads what the API alone is told; production does not go without limits. */
export function readWallSettings(
  env: NodeJS.ProcessEnv,
  production: boolean,
): { settings?: WallSettings; faults: string[] } {
  const result = wallVariables.safeParse(env);
  const faults = (result.error?.issues ?? []).map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (production && env['RATE_LIMITS'] === 'off') faults.push('RATE_LIMITS is off in production');
  if (!result.success || faults.length > 0) return { faults };
  const { data } = result;
  return {
    faults: [],
    settings: {
      limits:
        data.RATE_LIMITS === 'off'
          ? undefined
          : {
              readsPerMinute: data.RATE_LIMIT_READS,
              writesPerMinute: data.RATE_LIMIT_WRITES,
              failedSignInsPerMinute: data.RATE_LIMIT_FAILED_SIGN_INS,
            },
      trustedProxies: data.TRUSTED_PROXIES,
    },
  };
}
