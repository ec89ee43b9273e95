import { createHash } from 'node:crypto';
import type { Sha256 } from '../../domain/audit/digest.ts';

export const sha256: Sha256 = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts)
    if ('hex' in part) hash.update(part.hex, 'hex');
    else if ('text' in part) hash.update(part.text, 'utf8');
    else hash.update(Uint8Array.of(part.byte));
  return hash.digest('hex');
};
