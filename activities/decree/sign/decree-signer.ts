import type { DecreeSigner } from '../../../domain/decree/decree-sheet.ts';
import type { Role } from '../../../domain/rights/role.ts';

/** Whose key: each role of the chain has its own, and whoever signs has theirs. */
export interface SigningPart {
  role: Role;
  as: 'initials' | 'signature';
  /** The moment the person said so; it stands in the signature. */
  at: Date;
}

/**
 * The port behind which electronic signatures are made. A call for the same bytes, part and moment may be made again after a failure; the
 * caller keeps the first answer. docs/runbook.md says what an adapter to BSrE has to do.
 */
export interface SignerPort {
  name: DecreeSigner;
  /** @returns the PDF with one signature more, as an incremental update: earlier signatures stay valid. @throws when it cannot now */
  sign: (pdf: Buffer, part: SigningPart) => Promise<Buffer>;
}

/** No signature is made: the paper itself says so (`decreeSheet`). */
export const unsigned: SignerPort = { name: 'none', sign: (pdf) => Promise.resolve(pdf) };
