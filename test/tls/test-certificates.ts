import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** A certificate and its key, as PEM. */
export interface Pair {
  cert: Buffer;
  key: Buffer;
}

export interface TestAuthority {
  /** What somebody who believes it is given. */
  ca: Buffer;
  /** @param names DNS names and IPv4 addresses */
  issue: (...names: string[]) => Pair;
}

// X.509 in DER, as far as a test needs it (RFC 5280): P-256, a day long.
const oid = {
  commonName: '550403',
  ecdsaWithSha256: '2a8648ce3d040302',
  basicConstraints: '551d13',
  subjectAltName: '551d11',
} as const;

/** An authority of this test alone, which nobody else believes. */
export function createAuthority(name: string): TestAuthority {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const isAuthority = extension(oid.basicConstraints, sequence(der(0x01, Buffer.from([0xff]))));
  const ca = certificate({ subject: name, issuer: name, publicKey, signer: privateKey, extensions: [isAuthority] });
  return {
    ca,
    issue: (...names) => {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const alternatives = names.map((one) =>
        isIPv4(one) ? der(0x87, Buffer.from(one.split('.').map(Number))) : der(0x82, Buffer.from(one)),
      );
      const extensions = [extension(oid.subjectAltName, sequence(...alternatives))];
      const cert = certificate({
        ...{ subject: names[0]!, issuer: name, extensions },
        publicKey: own.publicKey,
        signer: privateKey,
      });
      return { cert, key: Buffer.from(own.privateKey.export({ type: 'pkcs8', format: 'pem' })) };
    },
  };
}

function certificate(of: {
  subject: string;
  issuer: string;
  publicKey: KeyObject;
  signer: KeyObject;
  extensions: Buffer[];
}): Buffer {
  const algorithm = sequence(identifier(oid.ecdsaWithSha256));
  const [from, until] = [-1, 1].map((days) => utcTime(new Date(Date.now() + days * 86_400_000)));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([0x01, ...randomBytes(8)])),
    algorithm,
    nameOf(of.issuer),
    sequence(from!, until!),
    nameOf(of.subject),
    of.publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(...of.extensions)),
  );
  const signature = sign('sha256', body, createPrivateKey(of.signer.export({ type: 'pkcs8', format: 'pem' })));
  const whole = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  const lines = whole.toString('base64').replaceAll(/(.{64})/g, '$1\n');
  return Buffer.from(`-----BEGIN CERTIFICATE-----\n${lines.trimEnd()}\n-----END CERTIFICATE-----\n`);
}

function der(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const bytes = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function identifier(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'));
}

function nameOf(commonName: string): Buffer {
  return sequence(der(0x31, sequence(identifier(oid.commonName), der(0x0c, Buffer.from(commonName)))));
}

/** Critical, so that nobody may pass it over. */
function extension(hex: string, value: Buffer): Buffer {
  return sequence(identifier(hex), der(0x01, Buffer.from([0xff])), der(0x04, value));
}

function utcTime(moment: Date): Buffer {
  return der(0x17, Buffer.from(`${moment.toISOString().slice(2, 19).replaceAll(/[-T:]/g, '')}Z`));
}
