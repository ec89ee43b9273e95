import { readFileSync } from 'node:fs';
import { coveredCharacters } from './covered-characters.ts';
import type { PaperData, PaperValue } from './paper-data.ts';

/** The three faces cover the same characters; a test holds them to it. */
const font = new URL('./fonts/source-serif-4-regular.ttf', import.meta.url);

let covered: ReadonlySet<number> | undefined;

/**
 * PDF/UA refuses a character that the font does not have, and a name is no reason to print nothing: it appears as its code, for all to see.
 * Marks that print nothing are left out.
 */
export function makePrintable(data: PaperData): PaperData {
  covered ??= coveredCharacters(readFileSync(font));
  return printableObject(data, covered) as PaperData;
}

function printableObject(data: Record<string, PaperValue>, known: ReadonlySet<number>): Record<string, PaperValue> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, printableValue(value, known)]));
}

function printableValue(value: PaperValue, known: ReadonlySet<number>): PaperValue {
  if (typeof value === 'string') return printableText(value, known);
  if (Array.isArray(value)) return value.map((item) => printableValue(item, known));
  return typeof value === 'object' && value !== null ? printableObject(value, known) : value;
}

function printableText(text: string, known: ReadonlySet<number>): string {
  const visible = text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return Array.from(visible, (character) => {
    const code = character.codePointAt(0)!;
    if (known.has(code) || /\s/u.test(character)) return character;
    return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
  }).join('');
}
