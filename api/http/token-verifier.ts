import { importSPKI, jwtVerify } from 'jose';
import { isUuid } from './is-uuid.ts';

/** @returns the account id the token speaks for; undefined when the token is no good */
export type VerifyToken = (token: string) => Promise<string | undefined>;

/** @param publicKey SPKI PEM of an Ed25519 key */
export async function createTokenVerifier(
  publicKey: string,
  { issuer, audience }: { issuer: string; audience: string },
): Promise<VerifyToken> {
  const key = await importSPKI(publicKey, 'EdDSA');
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer,
        audience,
        algorithms: ['EdDSA'],
        requiredClaims: ['sub', 'exp'],
      });
      return isUuid(payload.sub) ? payload.sub : undefined;
    } catch {
      return undefined;
    }
  };
}
