import { letters } from '../../domain/notification/letters.ts';
import { resolveTaskAlarms } from '../alarm/raise-alarm.ts';
import type { Filing } from '../mutation-case/completions/filing.ts';
import { tellOfObjection } from './tell-of-objection.ts';

/** The decision with its reasons. What an upheld objection undoes, the case undoes: as it does for a rescission (F10). */
export const fileObjectionDecision: Filing<'objection-decision'> = async (desk, task, form) => {
  const { case_number: caseNumber } = desk.case;
  await desk.tx
    .updateTable('objection')
    .set({
      state: form.decision === 'uphold' ? 'upheld' : 'rejected',
      ...{ decided_by: task.completed_by, decided_at: desk.now, decision_reasons: form.reasons },
      ...{ remedy: form.remedy ?? null, post_id: form.postId ?? null },
    })
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'pending')
    .execute();
  await resolveTaskAlarms(desk, task.id);
  desk.audit(
    'objection-decided',
    { decision: form.decision, remedy: form.remedy ?? null, inTime: desk.now <= task.due_at },
    { actor: task.completed_by, task: task.id },
  );
  await tellOfObjection(desk, letters['objection-decided']({ caseNumber, remedy: form.remedy }), '');
};
