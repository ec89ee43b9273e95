import { ContentInfo, SignedData } from 'pkijs';
import { fromBER } from 'asn1js';

export interface ReadSignature {
  /** Common name of the certificate. */
  by: string;
  /** The signature holds for the bytes it covers. */
  valid: boolean;
  /** It covers the file to its end. */
  whole: boolean;
  /** Signed attributes, by object identifier. */
  attributes: string[];
}

/** Every signature of a PDF, read by another library than wrote the file, oldest first. */
export async function readSignatures(pdf: Buffer): Promise<ReadSignature[]> {
  const text = pdf.toString('latin1');
  const signatures: ReadSignature[] = [];
  for (const [, ...found] of text.matchAll(/\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g)) {
    const [start, length, next, rest] = found.map(Number) as [number, number, number, number];
    const hex = text.slice(start + length + 1, next - 1).replace(/(00)+$/, '');
    const cms = Buffer.from(hex.length % 2 === 0 ? hex : `${hex}0`, 'hex');
    const content = Buffer.concat([pdf.subarray(start, start + length), pdf.subarray(next, next + rest)]);
    const info = new ContentInfo({ schema: fromBER(new Uint8Array(cms)).result });
    const signed = new SignedData({ schema: info.content as never });
    const valid = await signed.verify({ signer: 0, data: new Uint8Array(content).buffer }).catch(() => false);
    const certificate = signed.certificates![0] as unknown as {
      subject: { typesAndValues: { type: string; value: { valueBlock: { value: string } } }[] };
    };
    signatures.push({
      by: certificate.subject.typesAndValues.find(({ type }) => type === '2.5.4.3')!.value.valueBlock.value,
      valid,
      whole: next + rest === pdf.length,
      attributes: signed.signerInfos[0]!.signedAttrs!.attributes.map(({ type }) => type),
    });
  }
  return signatures;
}
