import type { Competency } from '../personnel/competency.ts';
import type { Text } from '../text.ts';

export const trainingModes = ['classroom', 'online', 'blended', 'on-the-job'] as const;
export type TrainingMode = (typeof trainingModes)[number];

/** A course as the catalogue has it on one day; a later version is a row of its own. */
export interface TrainingCourse {
  id: string;
  code: string;
  competency: Competency;
  title: Text;
  /** Jam pelajaran (JP), the civil service's hour of training. */
  hours: number;
  mode: TrainingMode;
  provider: string;
  /** ISO date from which this version holds. */
  validFrom: string;
  /** False where the course has been taken out of the catalogue from that date. */
  offered: boolean;
}
