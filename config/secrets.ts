import type { Config } from './config.ts';

/** The configuration as it may be logged: without the passwords in its URLs, and without what only the API knows. */
export function withoutSecrets({ identity: _identity, ...config }: Config & { identity?: unknown }): Config {
  return {
    ...config,
    databaseUrl: withoutPassword(config.databaseUrl),
    temporal: { ...config.temporal, apiKey: config.temporal.apiKey === undefined ? undefined : '***' },
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
