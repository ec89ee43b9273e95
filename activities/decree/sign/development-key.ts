import { createPrivateKey, generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import forge from 'node-forge';
import type { Role } from '../../../domain/rights/role.ts';

export interface DevelopmentKey {
  /** DER. */
  certificate: Buffer;
  key: KeyObject;
}

const years = 5;

/** The PKCS#12 of a role, made at the first use, with its password beside it: keys for a developer's machine, never for a decree that counts. */
export async function developmentKey(folder: string, role: Role): Promise<DevelopmentKey> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const password = (
    await keptOrMade(join(folder, 'password'), () => Buffer.from(randomBytes(24).toString('base64url')))
  ).toString();
  const p12 = await keptOrMade(join(folder, `${role}.p12`), () => makeP12(role, password));
  return readP12(p12, password);
}

/** Whole or not at all, and the first of several processes wins. */
async function keptOrMade(path: string, make: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  const kept = await readFile(path).catch(unlessMissing);
  if (kept) return kept;
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(await make());
    await file.sync();
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await file.close();
    await rm(draft, { force: true });
  }
  return readFile(path);
}

async function makeP12(role: Role, password: string): Promise<Buffer> {
  const pair = await promisify(generateKeyPair)('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const privateKey = forge.pki.privateKeyFromPem(pair.privateKey);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(pair.publicKey);
  certificate.serialNumber = `00${randomBytes(15).toString('hex')}`;
  certificate.validity.notBefore = new Date();
  certificate.validity.notAfter = new Date();
  certificate.validity.notAfter.setFullYear(certificate.validity.notBefore.getFullYear() + years);
  const name = [
    { name: 'commonName', value: `Mutasi development signer, ${role}` },
    { name: 'organizationName', value: 'Development only, no legal effect' },
  ];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  const p12 = forge.pkcs12.toPkcs12Asn1(privateKey, [certificate], password, { algorithm: 'aes256' });
  return Buffer.from(forge.asn1.toDer(p12).getBytes(), 'binary');
}

function readP12(bytes: Buffer, password: string): DevelopmentKey {
  const p12 = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(bytes.toString('binary')), password);
  const bagOf = (type: string) => p12.getBags({ bagType: type })[type]?.[0];
  const key = bagOf(forge.pki.oids['pkcs8ShroudedKeyBag']!)?.key;
  const certificate = bagOf(forge.pki.oids['certBag']!)?.cert;
  if (!key || !certificate) throw new Error('the PKCS#12 file holds no key and certificate');
  return {
    key: createPrivateKey(forge.pki.privateKeyToPem(key)),
    certificate: Buffer.from(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes(), 'binary'),
  };
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
