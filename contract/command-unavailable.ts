/** Nobody answered in time: it may still be applied, once, because the same command is sent again under the same id. */
export class CommandUnavailable extends Error {
  constructor(cause: unknown) {
    super('The case did not answer in time', { cause });
    this.name = 'CommandUnavailable';
  }
}
