import type { Refusal } from '../../domain/refusal.ts';
import type { Text } from '../../domain/text.ts';
import type { ProblemCode } from './problem-table.ts';

/** One thing to correct. */
export interface FieldError {
  /** Path in the request: `form.reasons`, `query.limit`. */
  field: string;
  /** What was not kept: `required`, `too-small`, a rule of the business. */
  rule: string;
  message: string | Text;
}

export interface ProblemDetail {
  detail?: Text;
  errors?: FieldError[];
  headers?: Record<string, string>;
}

/** Thrown anywhere in the API; the problem handler makes application/problem+json of it (RFC 9457). */
export class Problem extends Error {
  readonly code: string;
  readonly detail: Text | undefined;
  readonly errors: FieldError[];
  readonly headers: Record<string, string>;

  constructor(code: ProblemCode, { detail, errors = [], headers = {} }: ProblemDetail = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.detail = detail;
    this.errors = errors;
    this.headers = headers;
  }

  /** A "no" of the business, with the sentence it brings along. */
  static of(refusal: Refusal, fieldPrefix = ''): Problem {
    const { code, message, field, rule } = refusal;
    const errors = field === undefined ? [] : [{ field: fieldPrefix + field, rule: rule ?? code, message }];
    return new Problem(code as ProblemCode, { detail: message, errors });
  }
}
