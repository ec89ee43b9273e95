import { defineTask } from '../task/define-task.ts';
import { reviewOfDraft, reviewAnswer } from './review-of-draft.ts';

/** Paraf of the head of HR: the draft says what was decided, and may go on to whoever signs (F26). */
export const decreeInitials = defineTask({
  kind: 'decree-initials',
  code: 'T15b',
  stage: 'decree',
  assignee: { by: 'role', role: 'hr-admin' },
  title: { id: 'Paraf naskah SK', en: 'Initial the draft decree' },
  basis: 'Tata naskah dinas; F26',
  bars: ['drafter'],
  form: reviewOfDraft,
  answer: reviewAnswer,
});
