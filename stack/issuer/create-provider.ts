import { type AdapterFactory, type Configuration, errors, type JWK, Provider } from 'oidc-provider';
import type { Database } from '../../db/open-database.ts';
import { readActor } from '../../db/reading/read-actor.ts';
import type { IssuerSecrets } from '../keys/issuer-secrets.ts';
import { registerAccountGrant } from './account-grant.ts';
import { api, signingAlgorithm, tokenSeconds } from './api-resource.ts';
import { accountGrant, clients, developmentAcr, developmentAudience } from './issuer-names.ts';
import { logoutPage, messagePage } from './pages.ts';

export interface ProviderPieces {
  issuer: string;
  /** Where the web is, whose login ends there. */
  webUrl: string;
  secrets: IssuerSecrets;
  db: Database;
  /** Private keys, the one that signs first. */
  keys: JWK[];
  memory: AdapterFactory;
  /** The web signs in with the private half of this key (`private_key_jwt`); undefined: with its secret. */
  webKey?: JWK | undefined;
}

/** An OpenID provider as an agency runs one, with the record's accounts and without passwords. */
export function createProvider({ issuer, webUrl, secrets, db, keys, memory, webKey }: ProviderPieces): Provider {
  const provider: Provider = new Provider(issuer, {
    adapter: memory,
    jwks: { keys },
    cookies: { keys: [secrets.cookies] },
    clientDefaults: { id_token_signed_response_alg: signingAlgorithm },
    clients: [
      {
        client_id: clients.web,
        ...(webKey
          ? { token_endpoint_auth_method: 'private_key_jwt', jwks: { keys: [webKey] } }
          : { client_secret: secrets.web }),
        grant_types: ['authorization_code'],
        redirect_uris: [`${webUrl}/login/callback`],
        post_logout_redirect_uris: [`${webUrl}/`],
      },
      machine(clients.tools, secrets.tools, accountGrant),
      machine(clients.agency, secrets.agency, 'client_credentials'),
    ],
    responseTypes: ['code'],
    scopes: ['openid'],
    acrValues: [developmentAcr],
    claims: { openid: ['sub', 'acr', 'amr', 'auth_time'] },
    pkce: { required: () => true },
    ttl: {
      AccessToken: tokenSeconds,
      ClientCredentials: tokenSeconds,
      Session: 12 * 3600,
      Grant: 12 * 3600,
      IdToken: tokenSeconds,
      AuthorizationCode: 60,
      Interaction: 600,
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = logoutPage(form);
        },
        postLogoutSuccessSource: (context) => {
          context.body = messagePage('Anda sudah keluar', {});
        },
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => developmentAudience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== developmentAudience) throw new errors.InvalidTarget();
          return api;
        },
      },
    },
    findAccount: async (_context, accountId) =>
      (await readActor(db, accountId)) && { accountId, claims: () => ({ sub: accountId }) },
    // The web is our own: nobody is asked whether they agree.
    loadExistingGrant: async ({ oidc }) => {
      const { clientId } = oidc.client!;
      const known = oidc.session!.grantIdFor(clientId);
      if (known !== undefined) return provider.Grant.find(known);
      const grant = new provider.Grant({ clientId, accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: (context, out) => {
      context.type = 'html';
      const { error, error_description: description = '' } = out;
      context.body = messagePage('Permintaan tidak dapat diproses', { [error]: description });
    },
  } satisfies Configuration);
  registerAccountGrant(provider, db);
  return provider;
}

function machine(id: string, secret: string, grant: string) {
  return { client_id: id, client_secret: secret, grant_types: [grant], redirect_uris: [], response_types: [] };
}
