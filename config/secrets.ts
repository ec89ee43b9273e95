import type { Config } from './config.ts';

/** The configuration as it may be logged: without the passwords in its URLs, and without what only one part knows. */
export function withoutSecrets({
  identity: _identity,
  registry: _registry,
  ...config
}: Config & { identity?: unknown; registry?: unknown }): Config {
  return {
    ...config,
    databaseUrl: withoutPassword(config.databaseUrl),
    temporal: { ...config.temporal, apiKey: config.temporal.apiKey === undefined ? undefined : '***' },
    webhooks: { ...config.webhooks, key: config.webhooks.key === undefined ? undefined : '***' },
    payloadKeys: config.payloadKeys.map(({ id }) => ({ id, key: '***' })),
    mail: { ...config.mail, smtpUrl: withoutPassword(config.mail.smtpUrl) },
  };
}

function withoutPassword(text: string): string {
  const url = new URL(text);
  if (url.password !== '') url.password = '***';
  // Libraries accept credentials and key files as query parameters too.
  url.search = '';
  return url.href;
}
