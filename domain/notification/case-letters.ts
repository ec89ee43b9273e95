import type { DemotionGround } from '../post-choice/demotion-ground.ts';
import { demotionGroundLabels } from '../post-choice/demotion-ground-labels.ts';
import type { Text } from '../text.ts';
import { dayText } from './due-text.ts';
import { type Letter, letter } from './letter.ts';

export interface CaseNews {
  caseNumber: string;
}

/** To the employee: what is happening, and what they may do about it. */
export function caseOpened({ caseNumber }: CaseNews): Letter {
  return letter(
    'case-opened',
    { id: `Perkara mutasi ${caseNumber} tentang Anda dibuka`, en: `Mutation case ${caseNumber} about you was opened` },
    {
      id: 'Instansi memproses usul mutasi (perpindahan jabatan) atas diri Anda. Anda tidak perlu berbuat apa-apa sekarang; bila jawaban Anda diperlukan, Anda akan diberi tahu.',
      en: 'Your agency is handling a proposal to move you to another post (mutasi). Nothing for you to do now; you will be told when your answer is needed.',
    },
    {
      id: 'Hak Anda: membaca sertifikat kelayakan dan setiap tahap perkara ini, menerima penjelasan manfaat sebelum menjawab, menyetujui, memberi syarat atau menolak dengan alasan, meminta data yang keliru diperbaiki, dan mengajukan keberatan setelah keputusan. Mengajukan keberatan adalah hak Anda dan tidak memengaruhi penilaian kinerja.',
      en: 'Your rights: to read the eligibility certificate and every stage of this case, to have the benefits explained before you answer, to agree, to set conditions or to decline with reasons, to have wrong data corrected, and to object after the decision. Objecting is your right and does not affect your appraisal.',
    },
    caseLink(caseNumber),
  );
}

/** To the employee, at the beginning of each stage. */
export function stageEntered({ caseNumber, stage }: CaseNews & { stage: Text }): Letter {
  return letter(
    'stage-entered',
    { id: `Perkara ${caseNumber}: tahap ${stage.id}`, en: `Case ${caseNumber}: ${stage.en}` },
    {
      id: `Perkara mutasi Anda sampai pada tahap ${stage.id}. Bila ada yang perlu Anda lakukan, Anda menerima tugas tersendiri.`,
      en: `Your mutation case has reached the stage ${stage.en}. If there is anything for you to do, you get a task of its own.`,
    },
    caseLink(caseNumber),
  );
}

export interface DecisionNews extends CaseNews {
  decision: 'approve' | 'refuse';
  effectiveDate?: string | undefined;
  /** The authority named a post itself. */
  anotherPost?: boolean;
  demotionGround?: DemotionGround | undefined;
}

/** To the employee; the decision is the one of the appointing authority. A demotion is named with its ground (F28). */
export function decisionMade(news: DecisionNews): Letter {
  const { caseNumber, decision, effectiveDate } = news;
  const from = effectiveDate === undefined ? undefined : dayText(effectiveDate);
  const approved = {
    id: `Pejabat Pembina Kepegawaian menyetujui mutasi Anda${from ? `, berlaku mulai ${from.id}` : ''}.`,
    en: `The appointing authority approved your mutation${from ? `, effective from ${from.en}` : ''}.`,
  };
  const refused = {
    id: 'Pejabat Pembina Kepegawaian tidak menyetujui mutasi ini. Jabatan Anda tidak berubah.',
    en: 'The appointing authority did not approve this mutation. Your post does not change.',
  };
  return letter(
    'decision-made',
    { id: `Perkara ${caseNumber}: keputusan ditetapkan`, en: `Case ${caseNumber}: a decision was made` },
    decision === 'approve' ? approved : refused,
    ...(news.anotherPost ? [anotherPost] : []),
    ...(news.demotionGround ? [demotionText(demotionGroundLabels[news.demotionGround])] : []),
    {
      id: 'Alasannya dapat Anda baca dalam perkara ini. Mengajukan keberatan adalah hak Anda dan tidak memengaruhi penilaian kinerja.',
      en: 'You can read the reasons in the case. Objecting is your right and does not affect your appraisal.',
    },
    caseLink(caseNumber),
  );
}

const anotherPost: Text = {
  id: 'Jabatan yang diputuskan ditetapkan oleh Pejabat Pembina Kepegawaian sendiri. Bila jabatan itu belum pernah dijelaskan kepada Anda, Anda menerima lembar manfaat baru dan didengar lagi sebelum SK disusun.',
  en: 'The appointing authority named the post itself. If it was never explained to you, you get a new benefit sheet and are heard again before a decree is drafted.',
};

function demotionText(ground: Text): Text {
  return {
    id: `Keputusan ini menurunkan jenjang jabatan Anda. Dasarnya: ${ground.id}.`,
    en: `This decision is a demotion: your class falls. It rests on ${ground.en}.`,
  };
}

/** To the employee and to whoever opened the case, so it speaks to neither alone. */
export function caseClosed({ caseNumber, outcome }: CaseNews & { outcome: Text }): Letter {
  return letter(
    'case-closed',
    { id: `Perkara ${caseNumber} selesai: ${outcome.id}`, en: `Case ${caseNumber} closed: ${outcome.en}` },
    {
      id: `Perkara mutasi ${caseNumber} selesai dengan hasil: ${outcome.id}. Semua catatannya tetap tersimpan dan dapat dibaca.`,
      en: `Mutation case ${caseNumber} has closed. Outcome: ${outcome.en}. Its whole record is kept and can be read.`,
    },
    caseLink(caseNumber),
  );
}

export function caseLink(caseNumber: string): Text {
  return { id: `Perkara: /v1/cases/${caseNumber}`, en: `Case: /v1/cases/${caseNumber}` };
}
