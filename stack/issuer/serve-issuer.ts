import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JWK, Provider } from 'oidc-provider';
import { openDatabase } from '../../db/open-database.ts';
import { readOrCreateIssuerSecrets } from '../keys/issuer-secrets.ts';
import { keepKeyRing, publishedKeys, readKeyRing } from '../keys/key-ring.ts';
import { createProvider } from './create-provider.ts';
import { serveChoice } from './serve-choice.ts';
import { clients } from './issuer-names.ts';
import { createMemory } from './memory.ts';
import { messagePage } from './pages.ts';
import { linkAgencyClient } from './people.ts';

export interface IssuerOptions {
  host: string;
  /** 0: any. */
  port: number;
  /** As tokens and browsers call it; undefined: where it listens. */
  issuer: string | undefined;
  webUrl: string;
  /** Keys and secrets. */
  folder: string;
  databaseUrl: string;
  /** Epoch ms; tests move it. */
  now?: () => number;
  /** Public key by which the web signs in instead of by its secret. */
  webKey?: JWK;
}

export interface RunningIssuer {
  issuer: string;
  /** Takes up what the key ring says now. */
  readKeys: () => Promise<void>;
  close: () => Promise<void>;
}

const readKeysEveryMs = 5_000;
const security = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The embedded issuer on its port; a change of keys makes it a new provider over the same memory. */
export async function serveIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  const { folder, webUrl, now = Date.now } = options;
  const db = openDatabase(options.databaseUrl, { maxConnections: 4 });
  const secrets = await readOrCreateIssuerSecrets(folder);
  await keepKeyRing(folder, now());
  let answer: RequestListener = () => undefined;
  const server = createServer((request, response) => answer(request, response));
  server.listen(options.port, options.host);
  await once(server, 'listening');
  const issuer = options.issuer ?? `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await linkAgencyClient(db, issuer, clients.agency);

  const memory = createMemory();
  let current = '';
  const readKeys = async (): Promise<void> => {
    const keys = publishedKeys(await readKeyRing(folder), now()).map(({ jwk }) => jwk);
    const order = keys.map(({ kid }) => kid).join();
    if (order === current) return;
    current = order;
    answer = listener(createProvider({ issuer, webUrl, secrets, db, keys, memory, webKey: options.webKey }));
  };
  const listener = (provider: Provider): RequestListener => {
    const standard = provider.callback();
    return (request, response) => {
      for (const [name, value] of Object.entries(security)) response.setHeader(name, value);
      if (request.url?.startsWith('/interaction/'))
        void serveChoice(provider, db, request, response).catch(fail(response));
      else if (request.url === '/') greet(request, response);
      else void standard(request, response);
    };
  };
  await readKeys();
  const timer = setInterval(() => void readKeys().catch(() => undefined), readKeysEveryMs);
  return {
    issuer,
    readKeys,
    close: async () => {
      clearInterval(timer);
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await db.destroy();
    },
  };
}

function greet(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('Content-Type', 'text/html; charset=utf-8').end(messagePage('Penerbit identitas', {}));
}

/** Most often a login that was left open too long. */
function fail(response: ServerResponse) {
  return (): void => {
    response.statusCode = 400;
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .end(messagePage('Proses masuk sudah berakhir', { Mulai: 'lagi dari aplikasi (start again)' }));
  };
}
