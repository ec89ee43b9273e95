import { z } from 'zod';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const panelMinutes = defineTask({
  kind: 'panel-minutes',
  code: 'T09a',
  stage: 'deliberation',
  assignee: { by: 'panel-chair' },
  title: { id: 'Tutup sidang dan catat risalahnya', en: 'Close the session and write its minutes' },
  basis: 'PP 11/2017 pasal 191; F30',
  form: z.strictObject({ minutes: reasons }),
  answer: () => ({}),
});
