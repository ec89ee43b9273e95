import type { HolidayCalendar } from '../calendar/holiday-calendar.ts';
import type { Policy } from '../policy/policy.ts';

/** What calls for attention to an open task. Reminders go to its assignee, an escalation to the assignee's superior. */
export const attentionActs = ['remind-before', 'remind-due', 'escalate', 'remind-overdue'] as const;
export type AttentionAct = (typeof attentionActs)[number];

/** What has been done already. Carried by the case, so plain JSON. */
export interface AttentionDone {
  readonly remindedBefore: boolean;
  readonly remindedDue: boolean;
  /** How many of the repeated reminders have been sent or stood for by a later one. */
  readonly overdueReminders: number;
  /** Epoch ms. */
  readonly escalatedAt?: number;
}

export const nothingDone: AttentionDone = { remindedBefore: false, remindedDue: false, overdueReminders: 0 };

export type AttentionPolicy = Pick<
  Policy,
  'attention.remindBefore' | 'attention.repeatOverdue' | 'attention.escalateAfter'
>;

/** One open task as far as its reminders are concerned. Moments are epoch ms. */
export interface AttentionState {
  readonly openedAt: number;
  readonly dueAt: number;
  readonly policy: AttentionPolicy;
  readonly calendar: HolidayCalendar;
  readonly done: AttentionDone;
  readonly hasSuperior: boolean;
}

export interface Attention {
  /** Epoch ms. */
  readonly at: number;
  readonly act: AttentionAct;
}
