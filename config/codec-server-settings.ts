import { z } from 'zod';
import { type ApiConfig, loadApiConfig } from './api-config.ts';
import { ConfigFaults } from './config.ts';
import { isLoopback } from './is-loopback.ts';

/** What the codec server is told besides what the API is told: who signs tokens and which keys there are. */
export interface CodecServerConfig extends ApiConfig {
  codecServer: { host: string; port: number; uiOrigin: string };
}

const variables = z.object({
  CODEC_SERVER_HOST: z.string().trim().min(1).default('127.0.0.1'),
  CODEC_SERVER_PORT: z.coerce.number().int().min(1).max(65_535).default(8_234),
});

/** @throws ConfigFaults */
export function loadCodecServerConfig(env: NodeJS.ProcessEnv): CodecServerConfig {
  const config = loadApiConfig(env);
  const result = variables.safeParse(env);
  const { uiUrl } = config.temporal;
  const faults = (result.error?.issues ?? []).map((issue) => `${String(issue.path[0])} ${issue.message}`);
  if (config.payloadKeys.length === 0) faults.push('PAYLOAD_KEYS is missing; without keys there is nothing to decode');
  if (uiUrl === undefined) faults.push('TEMPORAL_UI_URL is missing; no other page may ask');
  // It shows what is encrypted everywhere else: over the network only through a proxy that ends TLS (ASVS 8.4.2).
  if (config.environment === 'production' && result.data && !isLoopback(result.data.CODEC_SERVER_HOST))
    faults.push('CODEC_SERVER_HOST is not this machine; operators come by a proxy that ends TLS');
  if (!result.data || uiUrl === undefined || faults.length > 0) throw new ConfigFaults(faults);
  const { CODEC_SERVER_HOST: host, CODEC_SERVER_PORT: port } = result.data;
  return { ...config, codecServer: { host, port, uiOrigin: new URL(uiUrl).origin } };
}
