import { count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** What the agency takes in; the service's own limit stays above it. */
export const documentParameters = {
  'document.maxMegabytes': count(
    20,
    1,
    100,
    'Ukuran berkas terbesar yang diterima.',
    'Largest file that is taken in.',
    { unit: 'megabytes' },
  ),
} as const satisfies Record<string, PolicyParameter>;
