import { crc32, deflateSync } from 'node:zlib';

/** A picture of one grey pixel. */
export function smallPng(): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, checksum]);
}

/** The frame of a JPEG: enough for whoever reads markers. */
export function smallJpeg(): Buffer {
  return Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300' + '01'.repeat(64) + 'ffd9', 'hex');
}

/** A form as a page would send it. */
export function formOf(kind: string, file: Buffer, name = `${kind}.pdf`, more: Record<string, string> = {}): FormData {
  const form = new FormData();
  form.set('kind', kind);
  for (const [field, value] of Object.entries(more)) form.set(field, value);
  form.set('file', new Blob([new Uint8Array(file)]), name);
  return form;
}
