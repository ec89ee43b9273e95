import type { CaseDesk } from '../mutation-case/case-desk.ts';
import type { CompletedTask } from '../mutation-case/completions/filing.ts';

export interface Paper {
  kind:
    | 'invitation'
    | 'inauguration'
    | 'handover'
    | 'duty-start'
    | 'pay-stop'
    | 'pay-start'
    | 'orientation'
    | 'performance-plan'
    | 'settlement';
  /** Number of the paper, where it has one. */
  number?: string;
  /** ISO date. */
  dated: string;
  signedBy: string;
  otherParty?: string;
  /** The day it speaks of, ISO date. */
  onDay?: string;
  detail?: Record<string, unknown>;
}

/** Keeps number, date and signatory of what was done around a placement. */
export async function filePaper(desk: CaseDesk, task: CompletedTask, paper: Paper): Promise<void> {
  await desk.tx
    .insertInto('placement_paper')
    .values({
      ...{ task_id: task.id, case_number: task.case_number, kind: paper.kind },
      ...{ number: paper.number ?? null, dated: paper.dated, signed_by: paper.signedBy },
      ...{ other_party: paper.otherParty ?? null, on_day: paper.onDay ?? null },
      detail: paper.detail === undefined ? null : JSON.stringify(paper.detail),
      ...{ recorded_by: task.completed_by, recorded_at: desk.now },
    })
    .execute();
}
