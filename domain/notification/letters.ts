import { alarmCalendarYear, alarmEmptySeat, alarmNoAssignee, alarmPlacementConflict } from './alarm-letters.ts';
import { caseClosed, caseOpened, decisionMade, stageEntered } from './case-letters.ts';
import { documentJudged } from './document-letters.ts';
import { sessionCancelled, sessionInvitation, sessionMoved } from './session-letters.ts';
import { considerationCancelled, considerationExpired, considerationRequested } from './consideration-letters.ts';
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
import { shortlistAsked, shortlistOverdue, standingTold, vacancyClosed, vacancyPublished } from './vacancy-letters.ts';

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
  'session-invitation': sessionInvitation,
  'session-moved': sessionMoved,
  'session-cancelled': sessionCancelled,
  'decision-made': decisionMade,
  'case-closed': caseClosed,
  'consideration-requested': considerationRequested,
  'consideration-expired': considerationExpired,
  'consideration-cancelled': considerationCancelled,
  'document-judged': documentJudged,
  'vacancy-published': vacancyPublished,
  'shortlist-asked': shortlistAsked,
  'shortlist-overdue': shortlistOverdue,
  'standing-told': standingTold,
  'vacancy-closed': vacancyClosed,
  'alarm-no-assignee': alarmNoAssignee,
  'alarm-empty-seat': alarmEmptySeat,
  'alarm-calendar-year': alarmCalendarYear,
  'alarm-placement-conflict': alarmPlacementConflict,
} as const satisfies Record<LetterKind, (news: never) => Letter>;
