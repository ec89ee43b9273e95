import type { Stage } from '../../domain/mutation-case/stage.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { notify } from './notify.ts';

/** Each step is open to the person it concerns (S3). */
export async function tellEmployee(desk: CaseDesk, kind: 'case-opened' | 'stage-entered', stage: Stage): Promise<void> {
  const letter = letters[kind]({ caseNumber: desk.case.case_number, stage: stageLabels[stage] });
  const dedupe = `${kind}:${desk.case.case_number}:${stage}`;
  await notify(desk, { accounts: [desk.case.employee_account_id], letter, dedupe });
}
