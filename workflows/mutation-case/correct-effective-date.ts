import { ActivityFailure } from '@temporalio/workflow';
import type { Recall } from '../../contract/mutation-case.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseUpdate } from '../../domain/rights/refuse-update.ts';
import { correctEffectiveDate as write } from './activities.ts';
import type { CaseFile } from './case-file.ts';

/** The correction is written before it counts, for posts and terms may refuse it; then a wait that runs is moved. */
export async function correctEffectiveDate(file: CaseFile, { command }: Recall): Promise<void> {
  try {
    const step = file.recorder.nextStep();
    const recorded = await write({ caseNumber: file.caseNumber, step, now: Date.now(), command });
    if (recorded.until !== undefined) file.effectiveDate.correct(recorded.until);
    file.noteRecorded(recorded);
  } catch (error) {
    throw error instanceof ActivityFailure ? (error.cause ?? error) : error;
  }
}

export function refuseDateCorrection(file: CaseFile, { by }: Recall): Refusal | undefined {
  const { opened, decided, closed } = file.standing;
  if (!opened || closed || file.recalledAs !== undefined) return caseClosed;
  return decided ? refuseUpdate('placement.correct', by, file.tasks.concerned) : undecided;
}

const caseClosed: Refusal = {
  code: 'case-closed',
  rule: 'F13',
  message: {
    id: 'Perkara ini sudah ditutup; tidak ada yang berubah.',
    en: 'This case is closed; nothing was changed.',
  },
};

const undecided: Refusal = {
  code: 'case-undecided',
  rule: 'F10',
  message: {
    id: 'Perkara ini belum diputuskan, jadi belum ada tanggal berlaku yang dapat dikoreksi.',
    en: 'This case has not been decided yet, so there is no effective date to correct.',
  },
};
