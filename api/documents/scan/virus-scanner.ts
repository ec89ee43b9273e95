/** Looks into a file before anybody else does. */
export interface VirusScanner {
  /**
   * @returns `waived` where the installation says that it has no scanner, `waiting` where it has one that does not answer:
   * the file is kept and asked about again later
   */
  scan: (bytes: Buffer) => Promise<'clean' | 'infected' | 'waived' | 'waiting'>;
}

/** For development, and for an installation that says so: other measures stand in its place. */
export const noScanner: VirusScanner = { scan: () => Promise.resolve('waived') };
