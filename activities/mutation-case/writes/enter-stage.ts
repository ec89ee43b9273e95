import type { Stage } from '../../../domain/mutation-case/stage.ts';
import { prepareBenefitSheet } from '../../benefit-sheet/prepare-benefit-sheet.ts';
import { tellEmployee } from '../../notification/tell-employee.ts';
import type { CaseDesk } from '../case-desk.ts';

/** The case moves on, and the person it concerns hears of it (S3). */
export async function enterStage(desk: CaseDesk, stage: Stage): Promise<void> {
  await desk.tx
    .updateTable('mutation_case')
    .set({ stage, stage_since: desk.now })
    .where('case_number', '=', desk.case.case_number)
    .execute();
  desk.case.stage = stage;
  // The assessment is known by now, so the sheet names the training it calls for (F55).
  if (stage === 'consultation')
    await prepareBenefitSheet(desk.tx, { caseNumber: desk.case.case_number, now: desk.now });
  desk.audit('stage-entered', { stage });
  if (stage !== 'intake') await tellEmployee(desk, 'stage-entered', stage);
}
