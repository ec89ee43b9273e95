import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SignPdf } from '@signpdf/signpdf';
import { SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import type { Role } from '../../../domain/rights/role.ts';
import type { SignerPort } from './decree-signer.ts';
import { type DevelopmentKey, developmentKey } from './development-key.ts';
import { PadesSigner } from './pades-signer.ts';

/** Signs with keys of this machine: real PAdES B-B signatures of a certificate that nobody trusts. Same input, same bytes. */
export function developmentSigner(folder: string): SignerPort {
  const keys = new Map<Role, Promise<DevelopmentKey>>();
  const keyOf = (role: Role): Promise<DevelopmentKey> => {
    const known = keys.get(role) ?? developmentKey(folder, role);
    keys.set(role, known);
    // A folder that cannot be written now may be later.
    known.catch(() => keys.delete(role));
    return known;
  };
  return {
    name: 'development',
    async sign(pdf, { role, as, at }) {
      const { certificate, key } = await keyOf(role);
      const prepared = plainAddPlaceholder({
        pdfBuffer: pdf,
        reason: as === 'initials' ? 'Paraf' : 'Menetapkan',
        contactInfo: '',
        name: role,
        location: '',
        signingTime: at,
        subFilter: SUBFILTER_ETSI_CADES_DETACHED,
      });
      return new SignPdf().sign(prepared, new PadesSigner(certificate, key));
    },
  };
}
