import { exclusionRefusals } from '../../domain/mutation-case/exclusion-refusals.ts';
import type { LineVerdict } from '../../domain/rotation/simulation.ts';
import type { Refusal } from '../../domain/refusal.ts';

export const selfDealing: Refusal = {
  code: 'self-dealing',
  rule: 'F09',
  message: { id: 'Tidak seorang pun memutasi dirinya sendiri.', en: 'Nobody moves themselves.' },
};

export const waitsForMate: Refusal = {
  code: 'waits-for-batch-mate',
  rule: 'R12',
  message: {
    id: 'Jabatan ini masih diduduki orang dari rotasi yang sama, yang tidak jadi pindah. Ulangi setelah halangannya selesai, atau susun rencana ulang.',
    en: 'This post is still held by somebody of the same batch who does not leave. Retry once what keeps them is settled, or plan anew.',
  },
};

const ineligible: Refusal = {
  code: 'ineligible',
  message: {
    id: 'Saat dijalankan, pegawai ini tidak memenuhi syarat.',
    en: 'When it came to it, this employee did not meet the rules.',
  },
};

/** @param rule the first that blocks */
export function ineligibleBy(rule: string | undefined): Refusal {
  return rule === undefined ? ineligible : { ...ineligible, rule };
}

const heldByOther: Refusal = {
  code: 'post-occupied',
  rule: 'R12',
  message: {
    id: 'Jabatan ini diduduki orang di luar rotasi ini.',
    en: 'This post is held by somebody outside of the batch.',
  },
};

const withoutPost: Refusal = {
  code: 'employee-without-post',
  message: { id: 'Pegawai ini tidak menduduki jabatan.', en: 'This employee holds no post.' },
};

const conflicts: Readonly<Record<string, Refusal>> = {
  'post-occupied': heldByOther,
  'employee-without-post': withoutPost,
  'employee-has-open-case': exclusionRefusals.mutation_case_one_open_an_employee,
  'post-reserved': exclusionRefusals.mutation_case_one_reservation_a_post,
};

/** Why a judged line gets no case, if so. */
export function refusalOf({
  verdict,
  failed,
  conflicts: codes,
  brokenBy,
}: LineVerdict): ['refused' | 'waiting', Refusal] | undefined {
  const conflict = codes[0];
  if (conflict !== undefined) return ['refused', conflicts[conflict] ?? ineligible];
  if (verdict === 'ineligible') return ['refused', ineligibleBy(failed[0])];
  return brokenBy === null ? undefined : ['waiting', waitsForMate];
}
