import { count } from './define-parameter.ts';
import type { PolicyParameter } from './policy-parameter.ts';

/** How long personal data is kept. */
export const privacyParameters = {
  // UU 27/2022 art 42-43: as long as the purpose and the archive's schedule need it, not longer.
  'privacy.retentionYears': count(
    10,
    1,
    60,
    'Masa simpan data pegawai yang sudah berhenti sebelum boleh dihapus.',
    'Years for which the data of a former employee is kept before it may be erased.',
    { unit: 'years', basis: 'UU 27/2022 art 42–43' },
  ),
} as const satisfies Record<string, PolicyParameter>;
