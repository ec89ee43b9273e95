import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';

/** Quorum is counted when the session opens; who comes later joins by themselves. */
export const sessionAttendance = defineTask({
  kind: 'session-attendance',
  code: 'T09c',
  stage: 'deliberation',
  assignee: { by: 'role', role: 'hr-officer' },
  title: { id: 'Catat kehadiran dan buka sidang', en: 'Note who is present and open the session' },
  basis: 'PP 11/2017 pasal 191; F30',
  form: z.strictObject({ present: z.array(z.int().min(1).max(15)).min(1).max(15) }),
  answer: ({ present }) => ({ present: [...new Set(present)] }),
});
