import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { competency, reasons, score } from './answer-shapes.ts';

export const competencyAssessment = defineTask({
  kind: 'competency-assessment',
  code: 'T07',
  stage: 'competency-assessment',
  assignee: { by: 'role', role: 'assessor' },
  title: { id: 'Nilai kompetensi terhadap standar jabatan', en: "Assess competencies against the post's standard" },
  basis: 'PermenPANRB 38/2017; Peraturan BKN 26/2019',
  form: z.strictObject({ levels: z.record(competency, z.int().min(0).max(5)), potential: score, reasons }),
  answer: () => ({}),
});
