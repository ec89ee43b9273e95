import type { ImportProblemCode } from './import-problem-messages.ts';

/** Control, format (zero-width, direction of writing, tags), unassigned and private characters; line and paragraph marks. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0]|\p{Variation_Selector}/u;
/** A letter of another script, or one that only looks like a letter and is a sign of mathematics, a width or a ligature. */
const foreignLetter = /(?!\p{Script=Latin})\p{L}/u;
/** More marks above one another than any spelling needs hide the letter. */
const stacked = /\p{M}{3}/u;

/**
 * A name as it is kept (Unicode NFC), or what is wrong with it. Names are written in Latin letters (Permendagri 73/2022 art.
 * 5), so a letter of another script that looks like a Latin one is either a slip or a disguise: two people would have
 * names that look the same and are not.
 */
export function checkName(text: string): { name: string } | { code: ImportProblemCode } {
  const name = text.normalize('NFC');
  if (invisible.test(name)) return { code: 'import-name-invisible' };
  const isDisguised = foreignLetter.test(name) || stacked.test(name) || name.normalize('NFKC') !== name;
  return isDisguised ? { code: 'import-name-not-latin' } : { name };
}
