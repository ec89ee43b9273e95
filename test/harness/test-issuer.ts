import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWK, SignJWT } from 'jose';

/** An issuer as far as the API sees one: metadata, a key set, and tokens that may be wrong in one thing. */
export interface TestIssuer {
  issuer: string;
  audience: string;
  tokenFor: (subject: string, changes?: TokenChanges) => Promise<string>;
  /** The key it signs with now, as anybody can read it. */
  publicKey: () => Promise<string>;
  /** Makes a new key; `publish: false` signs with one that stands nowhere. */
  rotate: (publish?: boolean) => Promise<void>;
  /** Takes all older keys from the key set. */
  withdrawOld: () => void;
  /** How often the key set was asked for. */
  asked: () => number;
  close: () => Promise<void>;
}

export interface TokenChanges {
  issuer?: string;
  audience?: string;
  expiresInSeconds?: number;
  /** Signed by a key of somebody else, under the name of the issuer's. */
  foreignKey?: boolean;
  typ?: string;
  /** Instead of or beside the usual ones; undefined: without it. */
  claims?: Record<string, unknown>;
}

const alg = 'ES256';

export async function startTestIssuer(port = 0): Promise<TestIssuer> {
  const audience = 'urn:mutasi:api';
  const foreign = await generateKeyPair(alg);
  let signing: { kid: string; privateKey: CryptoKey; publicKey: CryptoKey };
  let published: JWK[] = [];
  let asked = 0;
  const rotate = async (publish = true): Promise<void> => {
    signing = { kid: crypto.randomUUID(), ...(await generateKeyPair(alg, { extractable: true })) };
    if (publish) published.push({ ...(await exportJWK(signing.publicKey)), kid: signing.kid, alg, use: 'sig' });
  };
  await rotate();

  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/jwks') {
      asked++;
      response.end(JSON.stringify({ keys: published }));
    } else response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/jwks` }));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const claimsOf = (sub: string, changes: TokenChanges): Record<string, unknown> => {
    const iat = Math.floor(Date.now() / 1000);
    return {
      iss: changes.issuer ?? issuer,
      aud: changes.audience ?? audience,
      ...{ sub, iat, client_id: 'test' },
      exp: iat + (changes.expiresInSeconds ?? 3600),
      ...changes.claims,
    };
  };

  return {
    ...{ issuer, audience, rotate },
    tokenFor: (subject, changes = {}) =>
      new SignJWT(claimsOf(subject, changes))
        .setProtectedHeader({ alg, typ: changes.typ ?? 'at+jwt', kid: signing.kid })
        .sign(changes.foreignKey ? foreign.privateKey : signing.privateKey),
    publicKey: () => exportSPKI(signing.publicKey),
    withdrawOld: () => {
      published = published.slice(-1);
    },
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
