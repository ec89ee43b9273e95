import type { Payload } from '@temporalio/common';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const lengthBytes = 4;

/** A payload as bytes: length of the metadata (4 bytes, big-endian), metadata as JSON of text, data. */
export function frame({ metadata, data }: Payload): Uint8Array<ArrayBuffer> {
  const fields = Object.entries(metadata ?? {}).map(([name, value]) => [name, decoder.decode(value)]);
  const head = encoder.encode(JSON.stringify(Object.fromEntries(fields)));
  const body = data ?? new Uint8Array();
  const framed = new Uint8Array(lengthBytes + head.length + body.length);
  new DataView(framed.buffer).setUint32(0, head.length);
  framed.set(head, lengthBytes);
  framed.set(body, lengthBytes + head.length);
  return framed;
}

export function unframe(framed: Uint8Array): Payload {
  const length = new DataView(framed.buffer, framed.byteOffset).getUint32(0);
  const head = framed.subarray(lengthBytes, lengthBytes + length);
  const fields = JSON.parse(decoder.decode(head)) as Record<string, string>;
  return {
    metadata: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, encoder.encode(value)])),
    data: framed.subarray(lengthBytes + length),
  };
}
