/** A key as it is configured: 32 bytes in base64, under an id that is no secret. */
export interface PayloadKey {
  id: string;
  key: string;
}

export interface PayloadKeys {
  /** Id of the key that encrypts. */
  newest: string;
  all: ReadonlyMap<string, ImportedKey>;
}

export type ImportedKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;

/** @param keys newest first, at least one */
export async function importPayloadKeys(keys: readonly PayloadKey[]): Promise<PayloadKeys> {
  const imported = await Promise.all(
    keys.map(async ({ id, key }) => {
      const bytes = Uint8Array.from(atob(key), (character) => character.charCodeAt(0));
      // Not extractable: no dump of the process's objects gives it away again.
      return [id, await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])] as const;
    }),
  );
  return { newest: keys[0]!.id, all: new Map(imported) };
}
