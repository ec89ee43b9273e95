/** What an issuer must say of a sign-in for it to count here; an empty list asks nothing. */
export interface SignInStrength {
  /** Authentication context classes, one of which must be reached (`acr`). */
  acr: readonly string[];
  /** Ways of signing in, one of which must have been used (`amr`, RFC 8176): `mfa`, `hwk`. */
  amr: readonly string[];
}

/** Whether the claims of an ID token or access token say enough; what is not said has not been done (ASVS 6.8.4, 10.3.4). */
export function isStrongEnough(claims: Readonly<Record<string, unknown>>, { acr, amr }: SignInStrength): boolean {
  const ways: unknown[] = Array.isArray(claims['amr']) ? claims['amr'] : [];
  return (
    (acr.length === 0 || acr.some((wanted) => wanted === claims['acr'])) &&
    (amr.length === 0 || amr.some((wanted) => ways.includes(wanted)))
  );
}
