import { METADATA_ENCODING_KEY, type Payload, type PayloadCodec, ValueError } from '@temporalio/common';
import { frame, unframe } from './frame.ts';
import type { PayloadKeys } from './payload-keys.ts';

export const encryptedEncoding = 'binary/encrypted';
const keyIdField = 'encryption-key-id';
const cipherField = 'encryption-cipher';
const cipher = 'AES-256-GCM';
/** NIST SP 800-38D: 96 bits, never twice under one key. */
const nonceBytes = 12;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Encrypts whole payloads, their metadata included, so that Temporal's server and database hold nothing to read. The key's
 * id stands beside the text: old keys go on decrypting what they encrypted, the first one encrypts what is new.
 */
export function createEncryptingCodec(keys: PayloadKeys): PayloadCodec {
  return {
    encode: (payloads) => Promise.all(payloads.map((payload) => encrypt(keys, payload))),
    decode: (payloads) => Promise.all(payloads.map((payload) => decrypt(keys, payload))),
  };
}

async function encrypt({ newest, all }: PayloadKeys, payload: Payload): Promise<Payload> {
  const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const sealed = await crypto.subtle.encrypt(algorithm(iv, newest), all.get(newest)!, frame(payload));
  const data = new Uint8Array(nonceBytes + sealed.byteLength);
  data.set(iv);
  data.set(new Uint8Array(sealed), nonceBytes);
  const metadata = {
    [METADATA_ENCODING_KEY]: encoder.encode(encryptedEncoding),
    [cipherField]: encoder.encode(cipher),
    [keyIdField]: encoder.encode(newest),
  };
  return { metadata, data };
}

/** What was written before the codec was switched on stays readable. */
async function decrypt({ all }: PayloadKeys, payload: Payload): Promise<Payload> {
  const encoding = payload.metadata?.[METADATA_ENCODING_KEY];
  if (!encoding || decoder.decode(encoding) !== encryptedEncoding) return payload;
  const keyId = decoder.decode(payload.metadata?.[keyIdField] ?? new Uint8Array());
  const key = all.get(keyId);
  if (!key) throw new ValueError(`no payload key ${keyId}; is it missing from PAYLOAD_KEYS?`);
  const data = Uint8Array.from(payload.data ?? []);
  try {
    const iv = data.subarray(0, nonceBytes);
    const opened = await crypto.subtle.decrypt(algorithm(iv, keyId), key, data.subarray(nonceBytes));
    return unframe(new Uint8Array(opened));
  } catch {
    throw new ValueError(`a payload under key ${keyId} is not what was encrypted`);
  }
}

/** The key's id is authenticated too: a payload moved under another one does not open. */
function algorithm(iv: Uint8Array<ArrayBuffer>, keyId: string) {
  return { name: 'AES-GCM', iv, additionalData: encoder.encode(`mutasi payload 1 ${keyId}`) };
}
