import type { Text } from '../text.ts';
import { legalLetters } from './legal-letters.ts';

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
  'question-answered',
  'training-enrolled',
  'preparation-unfinished',
  'vacancy-published',
  'vacancy-refused',
  'standing-told',
  'vacancy-closed',
  'exchange-settled',
  'evaluation-made',
  'alarm-no-assignee',
  'alarm-empty-seat',
  'alarm-calendar-year',
  'alarm-placement-conflict',
  'alarm-not-reversible',
  'alarm-inauguration-late',
  'inauguration-invitation',
  'effective-date-corrected',
  'alarm-registry-debt',
  'alarm-rotation-waits',
  'objection-window',
  'objection-received',
  'objection-inadmissible',
  'objection-overdue',
  'objection-extended',
  'objection-withdrawn',
  'objection-decided',
  'effective-date-held',
  'effective-date-released',
  'alarm-objection-overdue',
  'daily-digest',
  'alarm-mail-bounced',
  'alarm-webhook-failing',
] as const;

export type LetterKind = (typeof letterKinds)[number];

/** A message to one person, in both languages; paragraphs are parted by an empty line. It names nobody. */
export interface Letter {
  kind: LetterKind;
  subject: Text;
  body: Text;
  /** The law requires it, so its reader cannot do without it. */
  legal?: true;
}

/** A letter out of its subject and its paragraphs. */
export function letter(kind: LetterKind, subject: Text, ...paragraphs: Text[]): Letter {
  return {
    kind,
    subject,
    ...(legalLetters[kind] !== undefined && { legal: true as const }),
    body: {
      id: paragraphs.map((paragraph) => paragraph.id).join('\n\n'),
      en: paragraphs.map((paragraph) => paragraph.en).join('\n\n'),
    },
  };
}
