/** The issuer does not answer: who somebody is can be said neither way. */
export class IssuerAway extends Error {
  constructor(cause: unknown) {
    super('the issuer does not answer', { cause });
    this.name = 'IssuerAway';
  }
}
