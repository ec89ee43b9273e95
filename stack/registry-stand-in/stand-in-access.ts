import { standInCredentials } from './serve-registry.ts';

/** How the stand-in at an address is reached; what the configuration says of the real one (`config/registry-settings.ts`). */
export function standInAccess(url: string, { timeoutMs = 5_000, atOnce = 4 } = {}) {
  return {
    baseUrl: `${url}/apisiasn/1.0`,
    gateway: { tokenUrl: `${url}/oauth2/token`, ...standInCredentials.gateway },
    signOn: {
      tokenUrl: `${url}/auth/realms/public-siasn/protocol/openid-connect/token`,
      ...standInCredentials.signOn,
    },
    ...{ timeoutMs, atOnce },
  };
}

/** The same, in the names that `.env.example` explains. */
export function standInEnvironment(url: string): NodeJS.ProcessEnv {
  const { baseUrl, gateway, signOn } = standInAccess(url);
  return {
    REGISTRY_URL: baseUrl,
    ...{
      REGISTRY_TOKEN_URL: gateway.tokenUrl,
      REGISTRY_CLIENT_ID: gateway.clientId,
      REGISTRY_CLIENT_SECRET: gateway.secret,
    },
    ...{ REGISTRY_SSO_TOKEN_URL: signOn.tokenUrl, REGISTRY_SSO_CLIENT_ID: signOn.clientId },
    ...{ REGISTRY_SSO_USER: signOn.user, REGISTRY_SSO_PASSWORD: signOn.password },
  };
}
