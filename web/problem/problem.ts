/** What the API says when it refuses (RFC 9457): a stable code, what to correct, and the way out, in the reader's language. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  errors: { field: string; rule: string; message: string }[];
  wayOut: string;
}

export function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'wayOut' in value;
}

/** The words for a field, by its path in the request (`form.reasons`). */
export function fieldErrors(error: unknown, prefix = ''): Record<string, string> {
  if (!isProblem(error)) return {};
  const below = error.errors.filter(({ field }) => field.startsWith(prefix));
  return Object.fromEntries(below.map(({ field, message }) => [field.slice(prefix.length), message]));
}
