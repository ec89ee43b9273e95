import { fileTypeFromBuffer } from 'file-type';
import { type MediaType, mediaTypes } from '../../domain/documents/clean-file-name.ts';
import type { ProblemCode } from '../problem/problem-table.ts';
import { inspectPdf } from './inspect-pdf.ts';

export interface UploadedFile {
  bytes: Buffer;
  /** As the sender named it. */
  name: string;
  /** As the sender calls it; believed only where it agrees with the content. */
  declaredType: string;
}

/** What a file is by its content, or what is wrong with it. Nothing of it is run or drawn. */
export async function inspectFile(file: UploadedFile): Promise<{ mediaType: MediaType } | { fault: ProblemCode }> {
  const { bytes } = file;
  if (bytes.length === 0) return { fault: 'document-empty' };
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = mediaTypes.find((type) => type === found?.mime);
  if (!mediaType) return { fault: 'document-type-not-allowed' };
  if (!saysTheSame(file, mediaType)) return { fault: 'document-type-mismatch' };
  const fault = faultOf(bytes, mediaType);
  return fault ? { fault } : { mediaType };
}

const unspecific = ['', 'application/octet-stream'];
const typeOfExtension: Readonly<Record<string, MediaType>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
};

/** An invoice.pdf that is a picture is not what it says, whoever is to blame. */
function saysTheSame({ name, declaredType }: UploadedFile, mediaType: MediaType): boolean {
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase();
  if (extension !== undefined && typeOfExtension[extension] !== mediaType) return false;
  return unspecific.includes(declaredType) || declaredType === mediaType;
}

function faultOf(bytes: Buffer, mediaType: MediaType): ProblemCode | undefined {
  switch (mediaType) {
    case 'application/pdf':
      return inspectPdf(bytes);
    case 'image/jpeg':
      return endsWithJpegMarker(bytes) ? undefined : 'document-damaged';
    case 'image/png':
      return reachesPngEnd(bytes) ? undefined : 'document-damaged';
  }
}

/** End of image (FF D9); some cameras add padding behind it. */
function endsWithJpegMarker(bytes: Buffer): boolean {
  return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) >= Math.max(2, bytes.length - 1_024);
}

/** A PNG is a chain of chunks: length, type, data, checksum; it begins with IHDR and ends with IEND (RFC 2083). */
function reachesPngEnd(bytes: Buffer): boolean {
  for (let at = 8, count = 0; at + 12 <= bytes.length; count++) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (count === 0 && type !== 'IHDR') return false;
    at += 12 + length;
    if (type === 'IEND') return at <= bytes.length;
  }
  return false;
}
