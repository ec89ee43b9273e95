import { z } from 'zod';
import { isLoopback } from './is-loopback.ts';
import { isPlainOutsideLoopback } from './plain-outside-loopback.ts';
import { secretFault } from './secret-fault.ts';

/** How the national registry (SIASN) is reached; BKN issues the credentials (docs/runbook.md, "SIASN"). */
export interface RegistrySettings {
  baseUrl: string;
  gateway: { tokenUrl: string; clientId: string; secret: string };
  signOn: { tokenUrl: string; clientId: string; user: string; password: string };
  timeoutMs: number;
  atOnce: number;
}

const filled = z.string().trim().min(1, 'is empty');
const webUrl = z
  .url({ protocol: /^https?$/, error: 'is not an http(s) URL' })
  .transform((text) => text.replace(/\/+$/, ''));

const registryVariables = z.object({
  REGISTRY_URL: webUrl,
  REGISTRY_TOKEN_URL: webUrl,
  REGISTRY_CLIENT_ID: filled,
  REGISTRY_CLIENT_SECRET: filled,
  REGISTRY_SSO_TOKEN_URL: webUrl,
  REGISTRY_SSO_CLIENT_ID: filled,
  REGISTRY_SSO_USER: filled,
  REGISTRY_SSO_PASSWORD: filled,
  REGISTRY_TIMEOUT_MS: z.coerce.number().int().min(100).max(120_000).default(15_000),
  REGISTRY_AT_ONCE: z.coerce.number().int().min(1).max(50).default(4),
});

const urls = ['REGISTRY_URL', 'REGISTRY_TOKEN_URL', 'REGISTRY_SSO_TOKEN_URL'] as const;
const secrets = ['REGISTRY_CLIENT_SECRET', 'REGISTRY_SSO_PASSWORD'] as const;

/** Without REGISTRY_URL the registry is switched off: what it is owed is written down, and HR sends it by hand. */
export function readRegistrySettings(
  env: NodeJS.ProcessEnv,
  production: boolean,
): { settings?: RegistrySettings | undefined; faults: string[] } {
  if (env['REGISTRY_URL'] === undefined) {
    const lost = Object.keys(registryVariables.shape).filter((name) => env[name] !== undefined);
    return { faults: lost.map((name) => `${name} needs REGISTRY_URL`) };
  }
  const result = registryVariables.safeParse(env);
  const faults = (result.error?.issues ?? []).map(({ path, message }) => {
    const name = String(path[0]);
    return `${name} ${env[name] === undefined ? 'is missing' : message}`;
  });
  if (production) faults.push(...developmentIn(env));
  const { data } = result;
  if (!data || faults.length > 0) return { faults };
  return {
    faults: [],
    settings: {
      baseUrl: data.REGISTRY_URL,
      gateway: {
        ...{
          tokenUrl: data.REGISTRY_TOKEN_URL,
          clientId: data.REGISTRY_CLIENT_ID,
          secret: data.REGISTRY_CLIENT_SECRET,
        },
      },
      signOn: {
        ...{ tokenUrl: data.REGISTRY_SSO_TOKEN_URL, clientId: data.REGISTRY_SSO_CLIENT_ID },
        ...{ user: data.REGISTRY_SSO_USER, password: data.REGISTRY_SSO_PASSWORD },
      },
      ...{ timeoutMs: data.REGISTRY_TIMEOUT_MS, atOnce: data.REGISTRY_AT_ONCE },
    },
  };
}

/** The stand-in runs on the developer's machine and its credentials are known to everybody. */
function developmentIn(env: NodeJS.ProcessEnv): string[] {
  const faults: string[] = [];
  for (const name of urls) {
    const text = env[name];
    if (text === undefined || !URL.canParse(text)) continue;
    if (isLoopback(new URL(text).hostname)) faults.push(`${name} is this machine: that is the stand-in's address`);
    else if (isPlainOutsideLoopback(text)) faults.push(`${name} is plain HTTP outside of this machine`);
  }
  for (const [name, value] of Object.entries(env))
    if (name.startsWith('REGISTRY_') && value?.startsWith('stand-in-')) faults.push(`${name} is the stand-in's`);
  for (const name of secrets) {
    const fault = secretFault(env[name], 8);
    if (fault !== undefined) faults.push(`${name} ${fault}`);
  }
  return faults;
}
