/** Where the registry is and how we prove who we are; the secrets are BKN's (docs/runbook.md) and are never logged. */
export interface RegistryAccess {
  /** `https://host:port/apisiasn/1.0`, without a slash at its end. */
  baseUrl: string;
  /** WSO2: client credentials by basic authentication. */
  gateway: { tokenUrl: string; clientId: string; secret: string };
  /** SSO: the password grant of the agency's service account. */
  signOn: { tokenUrl: string; clientId: string; user: string; password: string };
  /** Of one request. */
  timeoutMs: number;
  /** Requests under way at once, of one worker. */
  atOnce: number;
}
