import { decodeJwt } from 'jose';
import type { VerifyToken } from '../../api/http/token-verifier.ts';

/** Takes every token at its word: these tests are not about identity. */
export const trusting: VerifyToken = (token) => {
  try {
    return Promise.resolve(decodeJwt(token).sub);
  } catch {
    return Promise.resolve(undefined);
  }
};
