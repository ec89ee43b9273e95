import type { Text } from '../text.ts';

export const letterKinds = [
  'case-opened',
  'task-opened',
  'task-reminder-before',
  'task-reminder-due',
  'task-overdue',
  'task-escalated',
  'task-reassigned',
  'task-delegated',
  'task-returned',
  'stage-entered',
  'session-invitation',
  'session-moved',
  'session-cancelled',
  'decision-made',
  'case-closed',
  'consideration-requested',
  'consideration-expired',
  'consideration-cancelled',
  'document-judged',
  'vacancy-published',
  'shortlist-asked',
  'shortlist-overdue',
  'standing-told',
  'vacancy-closed',
  'alarm-no-assignee',
  'alarm-empty-seat',
  'alarm-calendar-year',
  'alarm-placement-conflict',
] as const;

export type LetterKind = (typeof letterKinds)[number];

/** A message to one person, in both languages; paragraphs are parted by an empty line. It names nobody. */
export interface Letter {
  kind: LetterKind;
  subject: Text;
  body: Text;
}

/** A letter out of its subject and its paragraphs. */
export function letter(kind: LetterKind, subject: Text, ...paragraphs: Text[]): Letter {
  return {
    kind,
    subject,
    body: {
      id: paragraphs.map((paragraph) => paragraph.id).join('\n\n'),
      en: paragraphs.map((paragraph) => paragraph.en).join('\n\n'),
    },
  };
}
