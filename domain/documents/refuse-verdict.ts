import type { Refusal } from '../refusal.ts';
import { belongsTo, type GivenVerdict, reasonsWithNote, type VerdictReason } from './verdict-reason.ts';

/** How a document stands against the scanner: `waived` where the installation says that there is none. */
export const scanStates = ['waiting', 'clean', 'infected', 'waived'] as const;
export type ScanState = (typeof scanStates)[number];

export interface Judgement {
  verdict: GivenVerdict;
  reasons?: readonly VerdictReason[] | undefined;
  note?: string | undefined;
}

/** Whether a file may be given to others, and accepted. */
export function isScanned(state: ScanState): boolean {
  return state === 'clean' || state === 'waived';
}

/** A verdict that says why, by codes of its own kind, of a file that was looked at by the scanner (F23). */
export function refuseVerdict({ verdict, reasons = [], note }: Judgement, scanState: ScanState): Refusal | undefined {
  if (verdict === 'accepted') {
    if (!isScanned(scanState)) return notScanned;
    return reasons.length > 0 ? reasonsMismatch : undefined;
  }
  if (reasons.length === 0) return reasonsMissing;
  if (!reasons.every((reason) => belongsTo(reason, verdict))) return reasonsMismatch;
  const owesNote = reasons.some((reason) => reasonsWithNote.includes(reason));
  return owesNote && (note ?? '').trim() === '' ? noteMissing : undefined;
}

export const notScanned: Refusal = {
  code: 'document-not-scanned',
  rule: 'F23',
  message: {
    id: 'Berkas ini belum dinyatakan bersih dari virus, jadi belum dapat diterima atau diunduh. Coba lagi sebentar lagi.',
    en: 'This file has not been found free of viruses, so it can be neither accepted nor downloaded. Try again shortly.',
  },
};

const reasonsMissing: Refusal = {
  code: 'document-reasons-missing',
  rule: 'F23',
  field: 'reasons',
  message: {
    id: 'Sebutkan kode alasan mengapa berkas dikembalikan atau ditolak.',
    en: 'Give the code of the reason why the file is sent back or refused.',
  },
};

const reasonsMismatch: Refusal = {
  code: 'document-reasons-mismatch',
  rule: 'F23',
  field: 'reasons',
  message: {
    id: 'Kode alasan tidak cocok dengan putusannya: perbaikan (BTS) dan penolakan (TMS) punya daftar sendiri, penerimaan tanpa alasan.',
    en: 'The reasons do not belong to the verdict: repair (BTS) and refusal (TMS) have lists of their own, acceptance has none.',
  },
};

const noteMissing: Refusal = {
  code: 'document-reasons-missing',
  rule: 'F23',
  field: 'note',
  message: { id: 'Jelaskan alasan lain itu dalam catatan.', en: 'Explain the other reason in the note.' },
};
