import { readFileSync } from 'node:fs';
import { ConfigFaults } from './config.ts';

/** What may come as a file instead: a vault's agent, systemd or a container mounts it, and no list of processes shows it. */
export const secretVariables = [
  'DATABASE_URL',
  'TEMPORAL_API_KEY',
  'SMTP_URL',
  'OIDC_CLIENT_SECRET',
  'SESSION_SECRET',
  'PAYLOAD_KEYS',
  'WEBHOOK_KEY',
  'REGISTRY_CLIENT_SECRET',
  'REGISTRY_SSO_PASSWORD',
] as const;

/**
 * The environment in which every `NAME_FILE` of a secret has become `NAME` with the file's text, without the line's end.
 * @throws ConfigFaults for a file that cannot be read, and where a secret comes both ways
 */
export function withSecretFiles(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const faults: string[] = [];
  const complete = { ...env };
  for (const name of secretVariables) {
    const file = env[`${name}_FILE`];
    if (file === undefined) continue;
    if (env[name] !== undefined) faults.push(`${name} and ${name}_FILE are both given; one of them is meant`);
    try {
      complete[name] = readFileSync(file, 'utf8').trim();
    } catch (error) {
      faults.push(`${name}_FILE cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
    }
  }
  if (faults.length > 0) throw new ConfigFaults(faults);
  return complete;
}
