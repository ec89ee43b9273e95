import type { VacancyOpening, VacancyRecorded, VacancyStep } from '../../contract/vacancy.ts';
import { quickThenPatient } from '../quick-then-patient.ts';

export const startVacancy = quickThenPatient<{ vacancy: string; command: string; now: number }, VacancyOpening>(
  'startVacancy',
  () => 'Open the vacancy',
);

export const recordVacancy = quickThenPatient<VacancyStep, VacancyRecorded>('recordVacancy', ({ write }) => write.do);
