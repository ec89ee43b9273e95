import type { Refusal } from '../refusal.ts';

export const personLeft: Refusal = {
  code: 'reviewed-person-left',
  field: 'productivity',
  message: {
    id: 'Pegawai tidak lagi memegang jabatan tujuan, jadi hasil kerjanya di sana tidak dinilai.',
    en: 'The person no longer holds the target post, so their work there is not judged.',
  },
};
export const personPresent: Refusal = {
  code: 'reviewed-person-present',
  field: 'result',
  message: { id: 'Pegawai masih memegang jabatan tujuan.', en: 'The person still holds the target post.' },
};
export const evidenceUnknown: Refusal = {
  code: 'review-evidence-unknown',
  field: 'evidence',
  message: { id: 'Bukti bukan dokumen perkara ini.', en: 'The evidence is no document of this case.' },
};
export const ownerUnknown: Refusal = {
  code: 'plan-owner-unknown',
  field: 'owner',
  message: {
    id: 'Penanggung jawab harus akun aktif di instansi ini.',
    en: 'The owner is an account in use of this agency.',
  },
};
export const ownerConcerned: Refusal = {
  code: 'plan-owner-concerned',
  field: 'owner',
  message: {
    id: 'Pegawai yang dievaluasi tidak memikul rencananya sendiri.',
    en: 'The person reviewed does not own the plan made for them.',
  },
};
export const planDatePast: Refusal = {
  code: 'plan-date-past',
  field: 'byDate',
  message: { id: 'Rencana harus selesai hari ini atau sesudahnya.', en: 'A plan is done today or later.' },
};
export const planDatesCrossed: Refusal = {
  code: 'plan-dates-crossed',
  field: 'startDate',
  message: { id: 'Rencana mulai setelah tanggal selesainya.', en: 'The plan begins after the day it is done.' },
};
