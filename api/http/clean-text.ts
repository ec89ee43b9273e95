import { Problem } from '../problem/problem.ts';
import type { Text } from '../../domain/text.ts';

/** Deeper than any form of ours; a body may be nested a hundred thousand times. */
const deepest = 20;

/** Postgres text cannot hold the NUL character, nor half a surrogate pair. */
const unstorable = /\0|\p{Surrogate}/u;
/**
 * Characters that make a text look other than it is: control characters besides tab and line breaks, the marks that turn the
 * direction of writing (Trojan Source, CVE-2021-42574), invisible tags and separators.
 */
const deceptive =
  /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;

/**
 * A copy in which every text is in one form (Unicode NFC), so that two names that look the same are the same.
 * @param at where the value stands in the request: `query`, `body`
 * @throws Problem `invalid-field` with what is wrong: `too-deep`, `unstorable-character`, `deceptive-character`
 */
export function cleanText(value: unknown, at: string, depth = 0): unknown {
  if (typeof value === 'string') return cleanString(value, at);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) throw refusal(at, 'too-deep');
  if (Array.isArray(value)) return value.map((item) => cleanText(item, at, depth + 1));
  // Without a prototype `__proto__` is a name like any other, for the schema to refuse.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) copy[cleanString(key, at)] = cleanText(item, at, depth + 1);
  return copy;
}

function cleanString(text: string, at: string): string {
  if (unstorable.test(text)) throw refusal(at, 'unstorable-character');
  if (deceptive.test(text)) throw refusal(at, 'deceptive-character');
  return text.normalize('NFC');
}

const messages = {
  'too-deep': { id: 'Isinya bersarang terlalu dalam.', en: 'It is nested too deeply.' },
  'unstorable-character': {
    id: 'Teks memuat karakter yang tidak dapat disimpan (NUL atau setengah pasangan).',
    en: 'The text holds a character that cannot be stored (NUL or half a surrogate pair).',
  },
  'deceptive-character': {
    id: 'Teks memuat karakter kendali atau karakter tak terlihat yang mengubah arah tulisan.',
    en: 'The text holds a control character or an invisible one that turns the direction of writing.',
  },
} as const satisfies Record<string, Text>;

function refusal(at: string, rule: keyof typeof messages): Problem {
  return new Problem('invalid-field', { errors: [{ field: at, rule, message: messages[rule] }] });
}
