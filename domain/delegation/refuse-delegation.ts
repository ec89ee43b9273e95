import type { Refusal } from '../refusal.ts';

/** An absence and who stands in; days are ISO dates and both belong to it. */
export interface Absence {
  account: string;
  delegate: string;
  from: string;
  until: string;
}

/**
 * May this absence be registered beside those that stand already? The database excludes overlaps of two requests at once.
 * @param standing absences of the agency that are not revoked
 */
export function refuseDelegation(asked: Absence, today: string, standing: readonly Absence[]): Refusal | undefined {
  if (asked.account === asked.delegate) return toOneself;
  if (asked.until < asked.from) return endsBeforeStart;
  if (asked.from < today) return inPast;
  const meanwhile = standing.filter((other) => other.from <= asked.until && asked.from <= other.until);
  if (meanwhile.some((other) => other.account === asked.account)) return delegationOverlaps;
  if (leadsBack(asked, meanwhile)) return circular;
  return meanwhile.some((other) => other.account === asked.delegate) ? delegateAbsent : undefined;
}

/** Whether following the delegates of the time comes back to whoever is absent. */
function leadsBack({ account, delegate }: Absence, meanwhile: readonly Absence[]): boolean {
  const seen = new Set<string>();
  const waiting = [delegate];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === account) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    for (const other of meanwhile) if (other.account === next) waiting.push(other.delegate);
  }
  return false;
}

const toOneself: Refusal = {
  code: 'delegation-to-self',
  rule: 'F08',
  field: 'delegateId',
  message: { id: 'Tugas tidak dapat dititipkan kepada diri sendiri.', en: 'Nobody stands in for themselves.' },
};

const endsBeforeStart: Refusal = {
  code: 'delegation-ends-before-start',
  rule: 'F08',
  field: 'until',
  message: { id: 'Hari terakhir mendahului hari pertama.', en: 'The last day comes before the first.' },
};

const inPast: Refusal = {
  code: 'delegation-in-past',
  rule: 'F08',
  field: 'from',
  message: {
    id: 'Hari pertama sudah lewat. Pendelegasian berlaku mulai hari ini atau nanti.',
    en: 'The first day has passed. A delegation begins today or later.',
  },
};

export const delegationOverlaps: Refusal = {
  code: 'delegation-overlaps',
  rule: 'F08',
  field: 'from',
  message: {
    id: 'Untuk sebagian hari itu sudah ada pendelegasian. Cabut dulu yang lama atau pilih hari lain.',
    en: 'Some of these days have a delegation already. Revoke that one first or choose other days.',
  },
};

const circular: Refusal = {
  code: 'delegation-circular',
  rule: 'F08',
  field: 'delegateId',
  message: {
    id: 'Pengganti itu sendiri menitipkan tugasnya sehingga kembali kepada Anda pada hari yang sama.',
    en: 'On these days the delegation would lead back to whoever is absent.',
  },
};

const delegateAbsent: Refusal = {
  code: 'delegate-absent',
  rule: 'F08',
  field: 'delegateId',
  message: {
    id: 'Orang itu sendiri tidak hadir pada sebagian hari itu, dan pendelegasian tidak berantai. Pilih orang lain.',
    en: 'They are absent themselves on some of these days, and delegations form no chain. Choose somebody else.',
  },
};
