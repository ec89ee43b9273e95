import type { Request } from 'express';
import type { Text } from '../../domain/text.ts';

export type Language = keyof Text;

/** Indonesian unless the reader prefers English (F74). */
export function languageOf(request: Request): Language {
  return request.acceptsLanguages('id', 'en') === 'en' ? 'en' : 'id';
}

/** A copy of plain JSON in which every sentence that comes in both languages is given in one. */
export function localize(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => localize(item, language));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, localize(item, language)]));
}

function isText(value: object): value is Text {
  return (
    'id' in value &&
    'en' in value &&
    typeof value.id === 'string' &&
    typeof value.en === 'string' &&
    Object.keys(value).length === 2
  );
}
