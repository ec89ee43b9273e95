import type { Text } from '../text.ts';

/** What may stand in the way of somebody in a new post, as a review declares it. */
export const obstacles = [
  'competency',
  'workload',
  'guidance',
  'equipment',
  'cooperation',
  'acceptance',
  'personal-circumstances',
  'other',
] as const;
export type Obstacle = (typeof obstacles)[number];

export const obstacleLabels: Readonly<Record<Obstacle, Text>> = {
  competency: { id: 'kompetensi belum memadai', en: 'competency not yet sufficient' },
  workload: { id: 'beban kerja', en: 'workload' },
  guidance: { id: 'kurang bimbingan', en: 'lack of guidance' },
  equipment: { id: 'sarana kerja', en: 'equipment' },
  cooperation: { id: 'kerja sama dalam unit', en: 'cooperation within the unit' },
  acceptance: { id: 'penyesuaian diri dengan jabatan baru', en: 'coming to terms with the new post' },
  'personal-circumstances': { id: 'keadaan pribadi', en: 'personal circumstances' },
  other: { id: 'hambatan lain', en: 'another obstacle' },
};
