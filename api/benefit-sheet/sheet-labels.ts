import type { BenefitTopic } from '../../domain/benefit-sheet/benefit-sheet.ts';

const topicsId: Readonly<Record<BenefitTopic, string>> = {
  post: 'Jabatan',
  direction: 'Arah mutasi',
  grade: 'Kelas jabatan',
  allowance: 'Tunjangan',
  terms: 'Aturan tunjangan',
  place: 'Tempat kerja',
  distance: 'Jarak',
  career: 'Jenjang karier',
  training: 'Pelatihan',
  talent: 'Kotak talenta',
};

const topicsEn: Readonly<Record<BenefitTopic, string>> = {
  post: 'Post',
  direction: 'Direction of the move',
  grade: 'Job grade',
  allowance: 'Allowance',
  terms: 'Allowance rule',
  place: 'Place of work',
  distance: 'Distance',
  career: 'Career path',
  training: 'Training',
  talent: 'Talent box',
};

/** The fixed words of a benefit sheet on a page and on paper. */
export const sheetLabels = {
  id: {
    title: 'Lembar dampak dan manfaat mutasi',
    case: 'Perkara',
    prepared: 'Disusun',
    acknowledged: 'Dinyatakan telah dibaca',
    notAcknowledged: 'belum',
    caption: 'Apa arti mutasi ini bagi Anda',
    topic: 'Hal',
    meaning: 'Bagi Anda',
    questions: 'Pertanyaan dan jawaban',
    open: 'Belum dijawab.',
    page: 'Halaman',
    foot: 'Dicetak dari catatan perkara. Yang bertambah baik dan yang bertambah buruk dikatakan sama jelasnya.',
    topics: topicsId,
  },
  en: {
    title: 'What the mutation means for you',
    case: 'Case',
    prepared: 'Prepared',
    acknowledged: 'Acknowledged',
    notAcknowledged: 'not yet',
    caption: 'What this move means for you',
    topic: 'Subject',
    meaning: 'For you',
    questions: 'Questions and answers',
    open: 'Not answered yet.',
    page: 'Page',
    foot: 'Printed from the record of the case. What gets worse is said as plainly as what gets better.',
    topics: topicsEn,
  },
} as const;
