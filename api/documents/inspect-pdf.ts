import type { ProblemCode } from '../problem/problem-table.ts';

/** How far from its end a PDF may have its last words (ISO 32000-1, implementation note 18). */
const tailBytes = 2_048;
/** A trailer is a small dictionary. */
const trailerBytes = 16_384;

/**
 * Reads a PDF from behind, as a viewer does: the end mark, where the cross-reference is, and the trailer that says whether
 * the document is encrypted. What breaks off half-way has no such end.
 */
export function inspectPdf(bytes: Buffer): ProblemCode | undefined {
  const start = bytes.subarray(0, 1_024).indexOf('%PDF-');
  if (start < 0) return 'document-damaged';
  const tail = bytes.subarray(-tailBytes).toString('latin1');
  const last = [...tail.matchAll(/startxref\s+(\d{1,10})\s+%%EOF/g)].at(-1);
  if (!last) return 'document-damaged';
  const at = [Number(last[1]), Number(last[1]) + start].find((offset) => isReference(bytes, offset));
  if (at === undefined) return 'document-damaged';
  const trailer = trailerAt(bytes, at);
  if (trailer === undefined) return 'document-damaged';
  return /\/Encrypt\b/.test(trailer) ? 'document-encrypted' : undefined;
}

function isReference(bytes: Buffer, offset: number): boolean {
  return offset < bytes.length && /^\s*(xref\b|\d+\s+\d+\s+obj\b)/.test(bytes.toString('latin1', offset, offset + 40));
}

/** The dictionary behind the table of an old file, or of the cross-reference stream of a newer one. */
function trailerAt(bytes: Buffer, offset: number): string | undefined {
  const isTable = /^\s*xref\b/.test(bytes.toString('latin1', offset, offset + 20));
  const begin = isTable ? bytes.indexOf('trailer', offset) : offset;
  if (begin < 0) return undefined;
  const text = bytes.toString('latin1', begin, begin + trailerBytes);
  const end = text.search(isTable ? /startxref/ : /stream\r?\n/);
  const dictionary = end < 0 ? text : text.slice(0, end);
  return /<<[\s\S]*\/Root\b/.test(dictionary) ? dictionary : undefined;
}
