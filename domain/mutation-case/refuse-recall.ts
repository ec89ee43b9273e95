import type { Refusal } from '../refusal.ts';

/** How a case stands, as far as recalling it matters. */
export interface Standing {
  opened: boolean;
  decided: boolean;
  closed: boolean;
}

/** A case is withdrawn before the authority's decision and rescinded after it; a closed one stays as it is (F10). */
export function refuseRecall(as: 'withdrawn' | 'rescinded', standing: Standing): Refusal | undefined {
  if (!standing.opened || standing.closed) return closed;
  if (as === 'withdrawn' && standing.decided) return decided;
  if (as === 'rescinded' && !standing.decided) return undecided;
  return undefined;
}

const closed: Refusal = {
  code: 'case-closed',
  rule: 'F13',
  message: {
    id: 'Perkara ini sudah ditutup; tidak ada yang berubah.',
    en: 'This case is closed; nothing was changed.',
  },
};

const decided: Refusal = {
  code: 'case-decided',
  rule: 'F10',
  message: {
    id: 'Perkara ini sudah diputuskan, jadi tidak dapat ditarik. PPK dapat mencabut keputusannya.',
    en: 'This case is decided and can no longer be withdrawn. The appointing authority can rescind the decision.',
  },
};

const undecided: Refusal = {
  code: 'case-undecided',
  rule: 'F10',
  message: {
    id: 'Perkara ini belum diputuskan, jadi belum ada yang dapat dicabut. Tarik perkaranya.',
    en: 'This case is not decided yet, so there is nothing to rescind. Withdraw it instead.',
  },
};
