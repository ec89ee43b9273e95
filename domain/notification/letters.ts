import { alarmCalendarYear, alarmNoAssignee, alarmPlacementConflict } from './alarm-letters.ts';
import { caseClosed, caseOpened, decisionMade, stageEntered } from './case-letters.ts';
import type { Letter, LetterKind } from './letter.ts';
import {
  taskDelegated,
  taskEscalated,
  taskOpened,
  taskOverdue,
  taskReassigned,
  taskReminderBefore,
  taskReminderDue,
  taskReturned,
} from './task-letters.ts';

/** Every letter the service writes, by its kind; each is made of the news it brings. */
export const letters = {
  'case-opened': caseOpened,
  'task-opened': taskOpened,
  'task-reminder-before': taskReminderBefore,
  'task-reminder-due': taskReminderDue,
  'task-overdue': taskOverdue,
  'task-escalated': taskEscalated,
  'task-reassigned': taskReassigned,
  'task-delegated': taskDelegated,
  'task-returned': taskReturned,
  'stage-entered': stageEntered,
  'decision-made': decisionMade,
  'case-closed': caseClosed,
  'alarm-no-assignee': alarmNoAssignee,
  'alarm-calendar-year': alarmCalendarYear,
  'alarm-placement-conflict': alarmPlacementConflict,
} as const satisfies Record<LetterKind, (news: never) => Letter>;
