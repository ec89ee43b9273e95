import { defineTask } from '../task/define-task.ts';
import { reviewOfDraft, reviewAnswer } from './review-of-draft.ts';

/** Paraf of the authorized official (PyB), where the agency's policy asks for two. */
export const decreeSecondInitials = defineTask({
  kind: 'decree-second-initials',
  code: 'T15c',
  stage: 'decree',
  assignee: { by: 'role', role: 'authorized-official' },
  title: { id: 'Paraf kedua naskah SK', en: 'Initial the draft decree, second' },
  basis: 'Tata naskah dinas; F26',
  bars: ['drafter', 'initialler'],
  form: reviewOfDraft,
  answer: reviewAnswer,
});
