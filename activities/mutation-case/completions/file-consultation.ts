import type { CaseDesk } from '../case-desk.ts';
import type { CompletedTask, Filing, FormOf } from './filing.ts';

interface Opinion {
  party: 'origin-unit' | 'target-unit' | 'inspectorate' | 'employee' | 'talk';
  opinion: string;
  reasons?: string | undefined;
}

async function fileOpinion(desk: CaseDesk, task: CompletedTask, { party, opinion, reasons }: Opinion): Promise<void> {
  await desk.tx
    .insertInto('consultation')
    .values({
      task_id: task.id,
      case_number: task.case_number,
      party,
      opinion,
      reasons: reasons ?? null,
      round: task.session ?? 1,
    })
    .execute();
}

export const fileUnitOpinion =
  (party: 'origin-unit' | 'target-unit') =>
  (desk: CaseDesk, task: CompletedTask, { opinion, reasons }: FormOf<'release-opinion'>): Promise<void> =>
    fileOpinion(desk, task, { party, opinion, reasons });

export const fileAuditClearance: Filing<'audit-clearance'> = (desk, task, { clearance, reference }) =>
  fileOpinion(desk, task, { party: 'inspectorate', opinion: clearance, reasons: reference });

export const fileEmployeeAnswer: Filing<'employee-answer'> = (desk, task, { answer, reasons }) =>
  fileOpinion(desk, task, { party: 'employee', opinion: answer, reasons });

export const fileTalk: Filing<'consultation-talk'> = (desk, task, { heldOn, explained, agreed }) =>
  fileOpinion(desk, task, { party: 'talk', opinion: 'held', reasons: `${heldOn}\n${explained}\n${agreed}` });
