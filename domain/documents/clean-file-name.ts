import type { Refusal } from '../refusal.ts';

/** UTF-8 bytes; file systems and headers take no more. */
const longest = 200;
const extensions = { 'application/pdf': ['pdf'], 'image/jpeg': ['jpg', 'jpeg'], 'image/png': ['png'] } as const;

export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type MediaType = (typeof mediaTypes)[number];

/**
 * The name as it is kept: NFC, single spaces, with the extension of what the file is. It is only shown, never used as a path.
 * @returns a refusal where the name is a path or holds what a reader cannot see
 */
export function cleanFileName(name: string, mediaType: MediaType): string | Refusal {
  const normal = name.normalize('NFC').replaceAll(/ +/g, ' ').trim();
  if (unseen.test(normal)) return unsafe;
  if (/[/\\]|^\.{1,2}$|^[a-z]:/i.test(normal) || normal.startsWith('.') || normal === '') return unsafe;
  if (new TextEncoder().encode(normal).length > longest) return unsafe;
  const known: readonly string[] = extensions[mediaType];
  const extension = /\.([^.]{1,10})$/.exec(normal)?.[1]?.toLowerCase();
  return extension !== undefined && known.includes(extension) ? normal : `${normal}.${known[0]!}`;
}

/**
 * Controls, marks that join, split or turn writing, tags, halves of pairs, line separators, private and unassigned characters,
 * and letters that are drawn as nothing (Hangul fillers, braille blank).
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u2800\u3164\uffa0]|[\ufe00-\ufe0f]/u;

const unsafe: Refusal = {
  code: 'document-name-unsafe',
  field: 'file',
  message: {
    id: 'Nama berkas memuat jalur folder, karakter kendali, atau lebih dari 200 bita. Beri nama biasa.',
    en: 'The file name is a path, holds control characters or is longer than 200 bytes. Give it a plain name.',
  },
};
