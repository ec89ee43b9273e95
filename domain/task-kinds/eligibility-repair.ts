import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

/** Before the decree the rules are read once more; what blocks then is mended or ends the case, by a person (R23–R25). */
export const eligibilityRepair = defineTask({
  kind: 'eligibility-repair',
  code: 'T14a',
  stage: 'decree',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Pulihkan kelayakan sebelum SK', en: 'Remove what blocks the decree' },
  basis: 'R01–R25, dinilai ulang sebelum SK',
  form: z.strictObject({ decision: z.enum(['repaired', 'give-up']), reasons }),
  answer: (form) => ({ decision: form.decision }),
});
