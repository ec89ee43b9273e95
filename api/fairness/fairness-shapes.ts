import { z } from 'zod';
import type { CountedGroup } from '../../db/vacancy/read-fairness.ts';
import {
  ageGroups,
  fairnessDimensions,
  type FairnessLine,
  fairnessOf,
  type FairnessVerdict,
} from '../../domain/fairness/fairness.ts';
import { sexes } from '../../domain/personnel/sex.ts';
import type { Text } from '../../domain/text.ts';

const perMille = z.int().min(0).meta({ description: 'Per mille' });

export const fairnessLines = z.array(
  z.strictObject({
    dimension: z.enum(fairnessDimensions),
    verdict: z.enum(['too-few', 'none-shortlisted', 'four-fifths-met', 'four-fifths-missed']),
    explanation: z.string(),
    groups: z.array(
      z.strictObject({
        member: z.enum([...sexes, ...ageGroups]),
        applied: z.int(),
        passed: z.int(),
        shortlisted: z.int(),
        nominated: z.int(),
        rate: perMille,
        ratio: perMille.nullable(),
        tooFew: z.boolean(),
        adverse: z.boolean(),
      }),
    ),
  }),
);

export function showFairness(groups: readonly CountedGroup[]): object[] {
  return fairnessDimensions.map((dimension) => {
    const counts = groups.filter((group) => group.dimension === dimension).map(({ dimension: _, ...count }) => count);
    const line: FairnessLine = fairnessOf(dimension, counts);
    return { ...line, explanation: explanations[line.verdict] };
  });
}

const explanations: Readonly<Record<FairnessVerdict, Text>> = {
  'too-few': {
    id: 'Terlalu sedikit untuk disimpulkan: kurang dari dua kelompok dengan sedikitnya lima pelamar.',
    en: 'Too few to conclude: fewer than two groups with at least five applicants.',
  },
  'none-shortlisted': { id: 'Tidak ada yang masuk daftar pendek.', en: 'Nobody was shortlisted.' },
  'four-fifths-met': {
    id: 'Setiap kelompok terpilih sedikitnya empat perlima dari kelompok dengan angka tertinggi.',
    en: 'Every group is selected at four fifths or more of the highest rate.',
  },
  'four-fifths-missed': {
    id: 'Ada kelompok yang terpilih kurang dari empat perlima angka tertinggi. Ini isyarat untuk memeriksa, bukan temuan.',
    en: 'A group is selected at less than four fifths of the highest rate. That is a signal to look closer, not a finding.',
  },
};
