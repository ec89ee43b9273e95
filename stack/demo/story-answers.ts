import type { Competency } from '../../domain/personnel/competency.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { usualAnswers } from './usual-answers.ts';

/** A task as whoever does it reads it. */
export interface StoryTask {
  id: string;
  kind: TaskKind;
  item: number | null;
  session: number | null;
  context: {
    standard: { competency: Competency; requiredLevel: number }[];
    assessment: { gaps: { competency: Competency }[] } | null;
  };
}

type Answer = (task: StoryTask, today: string) => object | undefined;

/** Where the essay's story leaves the usual course: she hesitates, the panel is not of one mind, one review finds obstacles. */
const storyAnswers: { [K in TaskKind]?: Answer } = {
  'competency-assessment': ({ context }) => ({
    levels: withTwoGaps(context.standard),
    potential: 84,
    reasons: 'Dua kompetensi masih di bawah standar jabatan tujuan; selebihnya memenuhi.',
  }),
  'employee-answer': ({ session }) =>
    session === 1
      ? {
          answer: 'conditions',
          benefitSheetRead: true,
          reasons: 'Saya nyaman dengan pekerjaan sekarang dan belum pernah menyusun program. Saya minta dilatih dulu.',
        }
      : undefined,
  'consultation-talk': (_task, today) => ({
    heldOn: today,
    explained: 'Jabatan baru membuka jalur ke perencana ahli, tunjangannya lebih tinggi, dan ada pelatihan sebelumnya.',
    agreed: 'Pegawai bersedia setelah pelatihan penyusunan program dijadwalkan.',
  }),
  'panel-vote': ({ item }) => {
    if (item === 4) return { choice: 'against', reasons: 'Unit asal kehilangan tenaga arsip yang berpengalaman.' };
    if (item === 5) return { choice: 'abstain', reasons: 'Belum cukup mengenal pekerjaan pegawai ini.' };
    return undefined;
  },
  'training-plan': ({ context }) => ({
    courses: (context.assessment?.gaps ?? []).map(({ competency }) => ({ competency, decision: 'enrol' })),
  }),
  'person-review': ({ session }) =>
    session === obstacleRound
      ? {
          productivity: 62,
          innovation: 50,
          obstacles: ['competency'],
          note: 'Analisis program masih sering dikembalikan untuk diperbaiki.',
        }
      : undefined,
};

/** The second review; the third is its follow-up. */
const obstacleRound = 2;

export function storyAnswer(task: StoryTask, today: string): object {
  return storyAnswers[task.kind]?.(task, today) ?? usualAnswers[task.kind](today);
}

/** As the post requires, but for the two competencies of which it requires most. */
function withTwoGaps(standard: StoryTask['context']['standard']): Record<string, number> {
  const short = standard.toSorted((a, b) => b.requiredLevel - a.requiredLevel).slice(0, 2);
  return Object.fromEntries(
    standard.map((line) => [line.competency, short.includes(line) ? line.requiredLevel - 1 : line.requiredLevel]),
  );
}
