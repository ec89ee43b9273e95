import { z } from 'zod';
import { isLoopback } from './is-loopback.ts';
import { officeNetworks } from './office-networks.ts';

/** How much one caller may ask, a minute, and what stands before the API. */
export interface WallSettings {
  limits:
    | {
        readsPerMinute: number;
        writesPerMinute: number;
        failedSignInsPerMinute: number;
        verificationsPerMinute: number;
        publicReadsPerMinute: number;
      }
    | undefined;
  /** Reverse proxies whose `X-Forwarded-For` is believed; 0 takes the address of the connection. */
  trustedProxies: number;
  /** PEM files by which the API speaks TLS itself; undefined: a proxy before it does, or nobody leaves this machine. */
  tls: { certFile: string; keyFile: string } | undefined;
  /** Role → networks (CIDR) in which alone it counts; a role that is missing counts everywhere. */
  officeNetworks: ReadonlyMap<string, readonly string[]>;
}

/** Roles over a whole agency or the machinery: production must say where they work from, be it `0.0.0.0/0 ::/0`. */
const boundRoles = ['hr-admin', 'operator', 'auditor'];

const perMinute = z.coerce.number().int().min(1).max(1_000_000);
const wallVariables = z.object({
  RATE_LIMITS: z.enum(['on', 'off'], { error: 'is neither on nor off' }).default('on'),
  RATE_LIMIT_READS: perMinute.default(600),
  RATE_LIMIT_WRITES: perMinute.default(120),
  RATE_LIMIT_FAILED_SIGN_INS: perMinute.default(30),
  RATE_LIMIT_VERIFICATIONS: perMinute.default(30),
  RATE_LIMIT_PUBLIC_READS: perMinute.default(60),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  HTTP_TLS_CERT_FILE: z.string().trim().min(1, 'is empty').optional(),
  HTTP_TLS_KEY_FILE: z.string().trim().min(1, 'is empty').optional(),
  OFFICE_NETWORKS: officeNetworks.optional(),
});

/** Reads what the API alone is told; production does not go without limits. */
export function readWallSettings(
  env: NodeJS.ProcessEnv,
  production: boolean,
): { settings?: WallSettings; faults: string[] } {
  const result = wallVariables.safeParse(env);
  const faults = (result.error?.issues ?? []).map((issue) => `${String(issue.path[0])} ${issue.message}`);
  const { HTTP_TLS_CERT_FILE: certFile, HTTP_TLS_KEY_FILE: keyFile } = env;
  if ((certFile === undefined) !== (keyFile === undefined))
    faults.push('HTTP_TLS_CERT_FILE and HTTP_TLS_KEY_FILE are given together or not at all');
  if (production) faults.push(...productionFaults(env, result.data));
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
              verificationsPerMinute: data.RATE_LIMIT_VERIFICATIONS,
              publicReadsPerMinute: data.RATE_LIMIT_PUBLIC_READS,
            },
      trustedProxies: data.TRUSTED_PROXIES,
      tls:
        data.HTTP_TLS_CERT_FILE !== undefined && data.HTTP_TLS_KEY_FILE !== undefined
          ? { certFile: data.HTTP_TLS_CERT_FILE, keyFile: data.HTTP_TLS_KEY_FILE }
          : undefined,
      officeNetworks: data.OFFICE_NETWORKS ?? new Map(),
    },
  };
}

function productionFaults(env: NodeJS.ProcessEnv, data: z.infer<typeof wallVariables> | undefined): string[] {
  const faults: string[] = [];
  if (env['RATE_LIMITS'] === 'off') faults.push('RATE_LIMITS is off in production');
  const unbound = boundRoles.filter((role) => !data?.OFFICE_NETWORKS?.has(role));
  if (data && unbound.length > 0) faults.push(`OFFICE_NETWORKS does not say where ${unbound.join(', ')} may work from`);
  if (!isLoopback(env['HOST'] ?? '127.0.0.1') && env['HTTP_TLS_CERT_FILE'] === undefined && data?.TRUSTED_PROXIES === 0)
    faults.push(
      'HOST is reached from other machines; set HTTP_TLS_CERT_FILE, or TRUSTED_PROXIES where a proxy ends TLS',
    );
  return faults;
}
