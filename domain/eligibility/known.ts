/** A fact with where it comes from and the date it stood for, so that a certificate can say on what it rests; or the honest absence of one. */
export type Known<T> = KnownFact<T> | UnknownFact;

export interface KnownFact<T> {
  value: T;
  /** The register or document, such as `SIASN` or `D9`. */
  source: string;
  /** ISO date. */
  asOf: string;
}

export interface UnknownFact {
  unknown: true;
}

export const unknownFact: UnknownFact = { unknown: true };

export function known<T>(value: T, source: string, asOf: string): KnownFact<T> {
  return { value, source, asOf };
}

export function isUnknown<T>(fact: Known<T>): fact is UnknownFact {
  return 'unknown' in fact;
}
