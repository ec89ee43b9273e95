import { readFile } from 'node:fs/promises';
import { importPKCS8, SignJWT } from 'jose';
import { developmentAudience, developmentIssuer } from './development-key.ts';

/** A bearer token the development API accepts. */
export async function signToken(privateKeyFile: string, accountId: string, lifetimeHours: number): Promise<string> {
  const key = await importPKCS8(await readFile(privateKeyFile, 'utf8'), 'EdDSA');
  return new SignJWT()
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT' })
    .setIssuer(developmentIssuer)
    .setAudience(developmentAudience)
    .setSubject(accountId)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000 + lifetimeHours * 3600))
    .sign(key);
}
