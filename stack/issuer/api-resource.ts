import type { ResourceServer } from 'oidc-provider';
import { developmentAudience } from './issuer-names.ts';

export const signingAlgorithm = 'ES256';
export const tokenSeconds = 600;

/** The API as the issuer knows it: its tokens are JWTs (RFC 9068) meant for it alone. */
export const api: ResourceServer = {
  scope: '',
  audience: developmentAudience,
  accessTokenTTL: tokenSeconds,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: signingAlgorithm } },
};
