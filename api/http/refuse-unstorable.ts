import { Problem } from '../problem/problem.ts';

/**
 * JSON may carry what Postgres text cannot hold: the NUL character and half surrogates.
 * Walks without recursion: a body may be nested deeper than the stack.
 */
export function refuseUnstorable(value: unknown, at: string): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next === 'string' && !isStorable(next)) throw unstorable(at);
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, item] of Object.entries(next)) {
      if (!isStorable(key)) throw unstorable(at);
      waiting.push(item);
    }
  }
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && !/\p{Surrogate}/u.test(text);
}

function unstorable(at: string): Problem {
  return new Problem('invalid-field', {
    errors: [
      {
        field: at,
        rule: 'unstorable-character',
        message: {
          id: 'Teks memuat karakter yang tidak dapat disimpan (NUL atau setengah pasangan).',
          en: 'The text holds a character that cannot be stored (NUL or half a surrogate pair).',
        },
      },
    ],
  });
}
