import { z } from 'zod';
import { voteChoices } from '../deliberation/tally.ts';
import { defineTask } from '../task/define-task.ts';
import { reasons } from './answer-shapes.ts';

export const panelVote = defineTask({
  kind: 'panel-vote',
  code: 'T09',
  stage: 'deliberation',
  assignee: { by: 'panel-seat' },
  title: { id: 'Beri suara dengan alasan', en: 'Vote, with your reasons' },
  basis: 'PP 11/2017 pasal 191; F30',
  form: z.strictObject({ choice: z.enum(voteChoices), reasons }),
  answer: (form) => ({ choice: form.choice }),
});
