import { type Stage, stages } from '../mutation-case/stage.ts';
import type { Refusal } from '../refusal.ts';

/** Beyond this many in one case a talk serves everybody better. */
export const mostQuestions = 30;

/** @param asked how many were asked in the case already */
export function refuseQuestion(standing: { stage: Stage; closed: boolean; asked: number }): Refusal | undefined {
  const { stage, closed, asked } = standing;
  if (closed || stage === 'closed') return caseClosed;
  // Before the consultation there is no benefit sheet, and the target post may still be under embargo (F29).
  if (stages.indexOf(stage) < stages.indexOf('consultation')) return tooEarly;
  return asked >= mostQuestions ? tooMany : undefined;
}

const rule = 'F55';

const caseClosed: Refusal = {
  code: 'case-closed',
  rule: 'F13',
  message: {
    id: 'Perkara ini sudah ditutup; tidak ada yang berubah.',
    en: 'This case is closed; nothing was changed.',
  },
};

const tooEarly: Refusal = {
  code: 'question-too-early',
  rule,
  message: {
    id: 'Pertanyaan dapat diajukan setelah lembar manfaat disampaikan, yaitu sejak tahap konsultasi.',
    en: 'Questions can be asked once there is a benefit sheet, from the consultation on.',
  },
};

const tooMany: Refusal = {
  code: 'question-limit',
  rule,
  message: {
    id: `Dalam satu perkara dapat diajukan paling banyak ${mostQuestions} pertanyaan. Minta HR berbicara langsung dengan Anda.`,
    en: `At most ${mostQuestions} questions can be asked in one case. Ask HR to speak with you.`,
  },
};
