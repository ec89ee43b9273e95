import { createPrivateKey } from 'node:crypto';
import { importPKCS8 } from 'jose';
import * as oidc from 'openid-client';
import { IssuerAway } from './issuer-away.ts';

/** How this service proves to the issuer that it is itself. */
export type ClientCredentials = { id: string; secret: string } | { id: string; privateKey: string };

/** Gives the issuer's metadata and our client at it; asked again until the issuer has answered once. */
export type OidcClient = () => Promise<oidc.Configuration>;

const timeoutSeconds = 5;

export function createOidcClient(issuer: string, client: ClientCredentials): OidcClient {
  let found: Promise<oidc.Configuration> | undefined;
  const discover = async (): Promise<oidc.Configuration> => {
    // The configuration takes plain HTTP from this machine alone; what came over it is checked by its signature all the same.
    const execute = issuer.startsWith('http:')
      ? // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody uses it without thinking
        [oidc.enableNonRepudiationChecks, oidc.allowInsecureRequests]
      : [oidc.enableNonRepudiationChecks];
    const authentication = await authenticationOf(client);
    return oidc.discovery(new URL(issuer), client.id, undefined, authentication, { execute, timeout: timeoutSeconds });
  };
  return () => {
    found ??= discover().catch((error: unknown) => {
      found = undefined;
      throw new IssuerAway(error);
    });
    return found;
  };
}

async function authenticationOf(client: ClientCredentials): Promise<oidc.ClientAuth> {
  if ('secret' in client) return oidc.ClientSecretBasic(client.secret);
  return oidc.PrivateKeyJwt(await importPKCS8(client.privateKey, algorithmOf(client.privateKey)));
}

/** @param privateKey PKCS #8 PEM */
function algorithmOf(privateKey: string): string {
  const { asymmetricKeyType } = createPrivateKey(privateKey);
  return asymmetricKeyType === 'rsa' ? 'PS256' : asymmetricKeyType === 'ed25519' ? 'Ed25519' : 'ES256';
}
