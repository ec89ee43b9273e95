import { accountOfSubject } from './account-of-subject.ts';
import { createOidcClient, type ClientCredentials, type OidcClient } from './oidc-client.ts';
import type { SignInStrength } from './sign-in-strength.ts';
import { openWebSessions, type SessionSettings, type WebSessions } from './web-session.ts';
import type { Database } from '../../db/open-database.ts';
import type { TokenSubject } from '../http/token-verifier.ts';

/** What login by browser stands on. */
export interface WebDoor {
  sessions: WebSessions;
  oidc: OidcClient;
  /** Scheme, host and port people reach us at. */
  publicOrigin: string;
  /** Where the issuer's pages are; our forms may end there. */
  issuerOrigin: string;
  accountOf: (subject: TokenSubject) => Promise<string | undefined>;
  strength: SignInStrength;
}

export interface WebDoorSettings {
  databaseUrl: string;
  publicUrl: string;
  issuer: string;
  client: ClientCredentials;
  subjects: 'account-id' | 'linked';
  session: SessionSettings;
  strength?: SignInStrength;
}

export function openWebDoor(db: Database, settings: WebDoorSettings): WebDoor {
  const { origin, protocol } = new URL(settings.publicUrl);
  return {
    sessions: openWebSessions(settings.databaseUrl, settings.session, protocol === 'https:'),
    oidc: createOidcClient(settings.issuer, settings.client),
    publicOrigin: origin,
    issuerOrigin: new URL(settings.issuer).origin,
    accountOf: accountOfSubject(db, settings.subjects),
    strength: settings.strength ?? { acr: [], amr: [] },
  };
}
