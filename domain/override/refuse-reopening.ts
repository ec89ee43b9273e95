import type { Refusal } from '../refusal.ts';
import type { Stage } from '../mutation-case/stage.ts';
import type { Standing } from '../mutation-case/refuse-recall.ts';

/** How a case stands, as far as its documents are concerned. */
export interface DocumentStanding extends Standing {
  stage: Stage;
  /** A check or a completion of documents is waiting for somebody. */
  underCheck: boolean;
  /** The case began under the procedure of 0.2.0 or later. */
  since020: boolean;
}

/** Documents are opened again in a case that has moved on beyond intake and is not decided yet (F13, F23). */
export function refuseReopening(standing: DocumentStanding): Refusal | undefined {
  if (!standing.opened || standing.closed) return closed;
  if (standing.decided) return decided;
  if (!standing.since020) return notReopenable;
  return standing.stage === 'intake' || standing.underCheck ? underCheck : undefined;
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
  rule: 'F13',
  message: {
    id: 'Perkara ini sudah diputuskan, jadi dokumennya tidak diperiksa lagi. PPK dapat mencabut keputusannya.',
    en: 'This case is decided, so its documents are not checked again. The appointing authority can rescind the decision.',
  },
};

const notReopenable: Refusal = {
  code: 'documents-not-reopenable',
  rule: 'F13',
  message: {
    id: 'Perkara ini berjalan menurut prosedur lama yang tidak mengenal pembukaan ulang dokumen. Tarik perkara dan usulkan lagi.',
    en: 'This case follows the older procedure, which knows no reopening of documents. Withdraw it and propose it anew.',
  },
};

const underCheck: Refusal = {
  code: 'documents-under-check',
  rule: 'F23',
  message: {
    id: 'Dokumen perkara ini sedang diperiksa atau dilengkapi. Pakai tugas yang sudah terbuka.',
    en: 'The documents of this case are being checked or completed. Use the task that is open.',
  },
};

/** Nobody decides over documents that are being checked once more; the decision waits for the check (F13, F23). */
export const documentsNotSettled: Refusal = {
  code: 'documents-not-settled',
  rule: 'F13',
  message: {
    id: 'Dokumen perkara ini dibuka lagi dan belum selesai diperiksa. Putuskan setelah HR menyelesaikan pemeriksaannya.',
    en: 'The documents of this case were opened again and are still being checked. Decide once HR has finished the check.',
  },
};
