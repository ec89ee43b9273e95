import { createHash, type KeyObject, webcrypto } from 'node:crypto';
import { Signer } from '@signpdf/utils';
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  CryptoEngine,
  EncapsulatedContentInfo,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
  setEngine,
} from 'pkijs';

setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as never }));

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
};

/**
 * A detached CMS with the signed attributes of PAdES B-B (ETSI EN 319 142-1, CAdES B-B without the time, which stands in the PDF's /M). One
 * instance signs one document.
 */
export class PadesSigner extends Signer {
  readonly #certificate: Buffer;
  readonly #key: KeyObject;

  constructor(certificate: Buffer, key: KeyObject) {
    super();
    this.#certificate = certificate;
    this.#key = key;
  }

  override async sign(content: Buffer): Promise<Buffer> {
    const certificate = Certificate.fromBER(new Uint8Array(this.#certificate));
    const signed = new SignedData({
      version: 1,
      digestAlgorithms: [new AlgorithmIdentifier({ algorithmId: oid.sha256 })],
      encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
      certificates: [certificate],
      signerInfos: [
        new SignerInfo({
          version: 1,
          sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
          signedAttrs: new SignedAndUnsignedAttributes({
            type: 0,
            attributes: attributesOf(content, this.#certificate),
          }),
        }),
      ],
    });
    await signed.sign(await webKey(this.#key), 0, 'SHA-256', new Uint8Array(content));
    const info = new ContentInfo({ contentType: oid.signedData, content: signed.toSchema(true) });
    return Buffer.from(info.toSchema().toBER(false));
  }
}

function attributesOf(content: Buffer, certificate: Buffer): Attribute[] {
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value] });
  // ESSCertIDv2 with its default algorithm, SHA-256: the signature names the certificate that made it (RFC 5035).
  const certId = new Sequence({ value: [new OctetString({ valueHex: digest(certificate) })] });
  return [
    attribute(oid.contentType, new ObjectIdentifier({ value: oid.data })),
    attribute(oid.messageDigest, new OctetString({ valueHex: digest(content) })),
    attribute(oid.signingCertificateV2, new Sequence({ value: [new Sequence({ value: [certId] })] })),
  ];
}

function digest(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(createHash('sha256').update(bytes).digest()).buffer;
}

function webKey(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const der = key.export({ format: 'der', type: 'pkcs8' });
  return webcrypto.subtle.importKey(
    'pkcs8',
    new Uint8Array(der),
    { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    false,
    ['sign'],
  );
}
