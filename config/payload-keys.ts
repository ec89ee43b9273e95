import { z } from 'zod';

/**
 * `PAYLOAD_KEYS`: `id=base64` of 32 bytes, newest first, separated by commas. The first encrypts, all decrypt; a key may go once
 * no history under it is kept any more.
 */
export const payloadKeys = z
  .string()
  .transform((text) =>
    text.split(',').map((entry) => {
      const [id = '', ...rest] = entry.trim().split('=');
      return { id, key: rest.join('=') };
    }),
  )
  .refine((keys) => keys.every(({ id, key }) => /^[A-Za-z0-9-]{1,40}$/.test(id) && isKey(key)), {
    error: 'is not a list of id=base64 with 32 bytes each',
  })
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, { error: 'names an id twice' })
  .refine((keys) => keys.every(({ key }) => new Set(Buffer.from(key, 'base64')).size > 8), {
    error: 'holds a key that is not random',
  });

function isKey(text: string): boolean {
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === 32 && bytes.toString('base64') === text;
}
