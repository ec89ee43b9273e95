/**
 * What may be said of an error outside of the house: in logs, in a Temporal history. Libraries repeat the values they stumbled
 * over (Postgres quotes the row, JSON.parse the text), so of theirs only name, code and place are kept; the sentence of a plain
 * `Error` is our own and names no person (F63).
 */
export function describeError(error: unknown): { type: string; code?: string; message?: string; stack?: string } {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const plain = code === undefined && Object.getPrototypeOf(error) === Error.prototype;
  // An ApplicationFailure is raised by our own activities alone.
  const own = plain || name === 'ApplicationFailure';
  const stack = placesIn(error.stack);
  return {
    type: name === 'error' ? 'DatabaseError' : name,
    ...(code !== undefined && { code }),
    ...(own && { message }),
    ...(stack !== undefined && { stack }),
  };
}

/** The frames alone: a stack begins with the message. */
function placesIn(stack: string | undefined): string | undefined {
  return stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
