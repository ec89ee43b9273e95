/** The end of a switch over a union: unreachable as long as every member has its case. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
