import { describe, expect, it } from 'vitest';
import { formSchema } from '../../api/task/form-schema.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { words as english } from '../../web/words/en/words.ts';
import { words as indonesian } from '../../web/words/id/words.ts';

type Words = { [key: string]: string | Words };

function keysOf(words: Words, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [path + key] : keysOf(value, `${path}${key}.`),
  );
}

function wordAt(words: Words, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (at as Words | undefined)?.[key], words);
}

interface Schema {
  enum?: string[];
  const?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  propertyNames?: Schema;
}

/** Every field of a form with what may be chosen in it, whatever it is nested in. */
function fieldsOf(schema: Schema): { field: string; options: string[] }[] {
  const here = Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => [
    { field, options: optionsOf(inner) },
    ...fieldsOf(inner),
    ...fieldsOf(inner.items ?? {}),
  ]);
  return [...here, ...(schema.oneOf ?? []).flatMap(fieldsOf)];
}

function optionsOf({ enum: choices, items, propertyNames, const: only }: Schema): string[] {
  return choices ?? items?.enum ?? propertyNames?.enum ?? (typeof only === 'string' ? [only] : []);
}

describe('the words of the pages', () => {
  it('have the same keys in both languages, and none is empty', () => {
    expect(keysOf(english)).toEqual(keysOf(indonesian));
    for (const words of [english, indonesian])
      for (const key of keysOf(words)) expect(wordAt(words, key), key).not.toBe('');
  });

  it.each([
    ['id', indonesian],
    ['en', english],
  ] as const)('name every field of every form and what can be chosen in it (%s)', (_, words) => {
    const form = words.form as Words;
    const missing = taskKinds.flatMap((kind) =>
      fieldsOf(formSchema(kind) as Schema).flatMap(({ field, options }) => [
        ...((wordAt(form, `${kind}.${field}.label`) ?? wordAt(form, `any.${field}.label`)) ? [] : [`${kind}.${field}`]),
        ...options
          .filter(
            (option) => !(wordAt(form, `${kind}.${field}.options.${option}`) ?? wordAt(form, `options.${option}`)),
          )
          .map((option) => `${kind}.${field}: ${option}`),
      ]),
    );
    expect(missing).toEqual([]);
    expect(taskKinds.filter((kind) => wordAt(words, `taskAfterwards.${kind}`) === undefined)).toEqual([]);
  });
});
