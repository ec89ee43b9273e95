import { z } from 'zod';
import { Problem, type FieldError } from '../problem/problem.ts';
import type { Language } from './language.ts';
import { ruleMessages } from './rule-messages.ts';

const messagesOf = { id: z.locales.id().localeError, en: z.locales.en().localeError };

/**
 * Reads a part of the request by its schema.
 * @param at where the part stands in the request: `query`, `form`; empty for the body itself
 * @throws Problem `unknown-field` or `invalid-field`, naming every fault at once
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown, at: string, language: Language): z.output<S> {
  const result = schema.safeParse(value, { error: messagesOf[language], reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const code = issues.some((issue) => issue.code === 'unrecognized_keys') ? 'unknown-field' : 'invalid-field';
  throw new Problem(code, { errors: issues.flatMap((issue) => errorsOf(issue, at)) });
}

function errorsOf(issue: z.core.$ZodIssue, at: string): FieldError[] {
  const field = fieldName(at, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      field: fieldName(field, [shortened(key)]),
      rule: 'unknown',
      message: { id: 'Isian ini tidak dikenal.', en: 'This field is not known.' },
    }));
  const rule = ruleOf(issue);
  return [{ field, rule, message: ruleMessages[rule] ?? issue.message }];
}

function ruleOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom' && typeof issue.params?.['rule'] === 'string') return issue.params['rule'];
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required';
  return issue.code.replaceAll('_', '-');
}

function fieldName(at: string, path: readonly PropertyKey[]): string {
  return [at, ...path.map(String)].filter((part) => part !== '').join('.') || 'body';
}

/** A name that somebody made up may be long. */
function shortened(key: string): string {
  return key.length > 60 ? `${key.slice(0, 60)}…` : key;
}
