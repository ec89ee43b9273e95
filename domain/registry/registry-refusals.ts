import type { Refusal } from '../refusal.ts';
import type { DifferenceField, DifferenceState } from './difference-field.ts';

const rule = 'F71';

/** A decision about a difference is made once, on something that still differs. */
export function refuseDecision(
  difference: { state: DifferenceState; field: DifferenceField; ours: string | null; theirs: string | null },
  decision: 'take-theirs' | 'keep-ours',
): Refusal | undefined {
  if (difference.state === 'gone') return differenceGone;
  if (difference.state !== 'open') return differenceDecided;
  if (decision === 'keep-ours') return undefined;
  return difference.field === 'retirement' || difference.field === 'answer' ? notToBeTaken : undefined;
}

export const differenceDecided: Refusal = {
  code: 'registry-difference-decided',
  rule,
  message: {
    id: 'Perbedaan ini sudah diputuskan; keputusan itu tetap berlaku.',
    en: 'This difference is decided already; that decision stands.',
  },
};

const differenceGone: Refusal = {
  code: 'registry-difference-gone',
  rule,
  message: {
    id: 'Kedua catatan sudah sama lagi, jadi tidak ada yang perlu diputuskan.',
    en: 'Both records agree again, so there is nothing to decide.',
  },
};

const notToBeTaken: Refusal = {
  code: 'registry-difference-not-taken',
  rule,
  field: 'decision',
  message: {
    id: 'Nilai ini dihitung atau tidak dapat diambil alih. Perbaiki sumbernya, di sini atau di SIASN, atau pertahankan nilai kita dengan alasan.',
    en: 'This value is computed, or is none that could be taken over. Mend its source, here or in SIASN, or keep ours with a reason.',
  },
};

export const caseRuns: Refusal = {
  code: 'registry-difference-in-case',
  rule,
  message: {
    id: 'Perkara mutasi pegawai ini masih berjalan; jabatannya diputuskan di sana.',
    en: 'A case of this employee is under way; the post is decided there.',
  },
};

export const theirsUnknown: Refusal = {
  code: 'registry-theirs-unknown',
  rule,
  field: 'decision',
  message: {
    id: 'Unit atau jabatan menurut SIASN tidak ada dalam susunan organisasi kita. Lengkapi dahulu susunannya, atau pertahankan nilai kita.',
    en: 'The unit or position by SIASN is not in our organisation. Complete it first, or keep ours.',
  },
};

export const theirsInvalid: Refusal = {
  code: 'registry-theirs-invalid',
  rule,
  field: 'decision',
  message: {
    id: 'Nilai SIASN melanggar batasan catatan kita: nilainya tidak dikenal, tidak ada formasi kosong, atau tanggalnya bertabrakan dengan masa jabatan lain. Perbaiki itu dahulu, atau pertahankan nilai kita.',
    en: 'What SIASN says breaks the constraints of our record: the value is unknown, no such post is vacant, or the date collides with another term. Mend that first, or keep ours.',
  },
};

export const validFromFuture: Refusal = {
  code: 'registry-valid-from-future',
  rule,
  field: 'validFrom',
  message: {
    id: 'Fakta dari SIASN tidak dapat mulai berlaku sesudah hari ini.',
    en: 'A fact of SIASN cannot begin to hold after today.',
  },
};

export const runUnderWay: Refusal = {
  code: 'registry-run-under-way',
  rule,
  message: {
    id: 'Pencocokan dengan SIASN sedang berjalan; tunggu sampai selesai.',
    en: 'A reconciliation with SIASN is under way; wait until it has ended.',
  },
};

export const switchedOff: Refusal = {
  code: 'registry-switched-off',
  rule,
  message: {
    id: 'Hubungan ke SIASN tidak dinyalakan pada pemasangan ini.',
    en: 'The connection to SIASN is not switched on in this installation.',
  },
};

export const writesBackItself: Refusal = {
  code: 'registry-writes-back-itself',
  rule,
  message: {
    id: 'Layanan ini sedang mengirim riwayat jabatannya ke SIASN; tugas selesai sendiri setelah SIASN menegaskannya. Dengan tangan hanya bila pengiriman berulang kali gagal.',
    en: 'The service is sending the position history to SIASN; the task is completed once SIASN confirms it. By hand only where sending has failed again and again.',
  },
};
