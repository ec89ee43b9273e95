import type { Refusal } from '../refusal.ts';
import type { ConsiderationState } from './consideration-state.ts';

/** A request as it stands when a reply to it comes in. */
export interface Standing {
  caseNumber: string;
  state: ConsiderationState;
  /** The worker may not have come to note that the period is over. */
  expired: boolean;
  /** Of the same sender, with the same words: asking for the same answer, not a second reply. */
  repeated: boolean;
}

/** A reply counts once, in time, and for the case it names (F24). */
export function refuseReply(standing: Standing, reply: { caseNumber: string }): Refusal | undefined {
  if (reply.caseNumber !== standing.caseNumber) return otherCase;
  if (standing.repeated) return undefined;
  switch (standing.state) {
    case 'requested':
      return standing.expired ? expired : undefined;
    case 'expired':
      return expired;
    case 'cancelled':
      return cancelled;
    case 'approved':
    case 'refused':
    case 'returned':
      return replied;
  }
}

const otherCase: Refusal = {
  code: 'reply-for-other-case',
  rule: 'F24',
  field: 'caseNumber',
  message: {
    id: 'Jawaban ini menyebut perkara lain daripada permintaannya. Periksa nomor perkara pada surat permintaan.',
    en: 'This reply names another case than the request. Check the case number in the letter of request.',
  },
};

const replied: Refusal = {
  code: 'consideration-already-replied',
  rule: 'F24',
  message: {
    id: 'Permintaan ini sudah dijawab; jawaban pertama berlaku.',
    en: 'This request was replied to already; the first reply counts.',
  },
};

const expired: Refusal = {
  code: 'consideration-expired',
  rule: 'F24',
  message: {
    id: 'Jangka waktu permintaan ini sudah lewat. Jawab permintaan yang baru untuk perkara yang sama.',
    en: 'The period of this request is over. Reply to the new request for the same case.',
  },
};

const cancelled: Refusal = {
  code: 'consideration-cancelled',
  rule: 'F24',
  message: {
    id: 'Permintaan ini dibatalkan karena tidak lagi diperlukan.',
    en: 'This request was cancelled because it is no longer needed.',
  },
};
