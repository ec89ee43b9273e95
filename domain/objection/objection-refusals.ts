import type { Refusal } from '../refusal.ts';
import type { Text } from '../text.ts';

/** Why an objection, or what somebody wants to do about one, is refused; the legal answer included. */
const sentences = {
  'objection-before-receipt': {
    id: 'SK belum Anda terima, jadi jangka waktu keberatan belum mulai. Terima SK lebih dulu melalui tugas "Terima SK".',
    en: 'You have not received the decree, so the period to object has not begun. Receive it first by the task "Receive the decree".',
  },
  'objection-late': {
    id: 'Keberatan tidak dapat diterima: jangka waktu mengajukannya sudah lewat (PP 79/2021). Keberatan dan jawaban ini tetap tercatat. Anda masih dapat meminta HR memeriksa data yang keliru, dan menempuh upaya hukum lain menurut UU 30/2014.',
    en: 'The objection is inadmissible: the period to file it is over (PP 79/2021). The objection and this answer are kept on record. You can still ask HR to correct wrong data, and take other legal steps under UU 30/2014.',
  },
  'objection-already-filed': {
    id: 'Keberatan atas keputusan ini sudah diajukan; satu keputusan, satu keberatan. Lihat keadaannya dalam perkara.',
    en: 'An objection against this decision was filed already; there is one a decision. See in the case how it stands.',
  },
  'objection-withdrawn': {
    id: 'Anda sudah menarik keberatan atas keputusan ini, jadi tidak dapat diajukan lagi.',
    en: 'You withdrew your objection against this decision, so it cannot be filed again.',
  },
  'objection-own-only': {
    id: 'Keberatan diajukan oleh pegawai yang dikenai keputusan itu sendiri, bukan oleh orang lain.',
    en: 'An objection is filed by the person whom the decision concerns, and by nobody else.',
  },
  'objection-evidence-unknown': {
    id: 'Dokumen bukti itu tidak ada dalam perkara ini atau bukan unggahan Anda. Serahkan dulu sebagai "Bukti keberatan".',
    en: 'That evidence is not in this case, or was not handed in by you. Hand it in first as "Evidence of an objection".',
  },
  'objection-not-pending': {
    id: 'Tidak ada keberatan yang sedang menunggu keputusan dalam perkara ini.',
    en: 'No objection waits for a decision in this case.',
  },
  'objection-extension-unlawful': {
    id: 'Jangka waktu memutus keberatan tidak dapat diperpanjang: kebijakan instansi tidak menyebut dasar perpanjangan, atau lamanya melebihi yang dibolehkan.',
    en: 'The period to decide cannot be extended: the policy of the agency names no ground for it, or fewer days than were asked.',
  },
  'objection-already-extended': {
    id: 'Jangka waktu memutus keberatan ini sudah diperpanjang satu kali.',
    en: 'The period to decide on this objection was extended once already.',
  },
  'objection-overdue': {
    id: 'Jangka waktu memutus keberatan sudah lewat, jadi tidak dapat diperpanjang lagi. Putuskan keberatannya.',
    en: 'The period to decide is over, so it can no longer be extended. Decide on the objection.',
  },
  'effective-date-already-held': {
    id: 'Tanggal berlaku mutasi ini sudah ditahan sampai keberatan diputus.',
    en: 'The effective date of this mutation is held already until the objection is decided.',
  },
  'placement-begun': {
    id: 'Mutasi ini sudah mulai berlaku, jadi tanggal berlakunya tidak dapat ditahan. Keberatan yang dikabulkan memulihkannya.',
    en: 'This mutation has taken effect, so its date cannot be held. An objection that is upheld turns it back.',
  },
} as const satisfies Record<string, Text>;

export type ObjectionRefusalCode = keyof typeof sentences;

const fields: Partial<Record<ObjectionRefusalCode, string>> = {
  'objection-evidence-unknown': 'documentIds',
  'objection-extension-unlawful': 'days',
};

export function objectionRefusal(code: ObjectionRefusalCode): Refusal {
  const field = fields[code];
  return { code, rule: 'F27', message: sentences[code], ...(field !== undefined && { field }) };
}
