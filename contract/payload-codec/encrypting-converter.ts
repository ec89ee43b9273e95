import type { DataConverter } from '@temporalio/common';
import { createEncryptingCodec } from './encrypting-codec.ts';
import { importPayloadKeys, type PayloadKey } from './payload-keys.ts';

/**
 * How client and worker speak where payloads are encrypted; both must. @returns undefined where no key is configured: there is
 * nothing personal to encrypt (F63), so it is off by default
 */
export async function encryptingConverter(keys: readonly PayloadKey[]): Promise<DataConverter | undefined> {
  if (keys.length === 0) return undefined;
  // The SDK loads it by path; compiled, the file beside this one ends as this one does.
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const { pathname } = new URL(`./failure-converter.${ending}`, import.meta.url);
  return {
    payloadCodecs: [createEncryptingCodec(await importPayloadKeys(keys))],
    failureConverterPath: decodeURIComponent(pathname),
  };
}
