import { alarmCalendarYear, alarmEmptySeat, alarmNoAssignee } from './alarm-letters.ts';
import { caseClosed, caseOpened, decisionMade, stageEntered } from './case-letters.ts';
import { documentJudged } from './document-letters.ts';
import { preparationUnfinished, questionAnswered, trainingEnrolled } from './preparation-letters.ts';
import { alarmRegistryDebt } from './registry-letters.ts';
import { alarmRotationWaits } from './rotation-letters.ts';
import { sessionCancelled, sessionInvitation, sessionMoved } from './session-letters.ts';
import { considerationCancelled, considerationExpired, considerationRequested } from './consideration-letters.ts';
import { evaluationMade } from './evaluation-letters.ts';
import { exchangeSettled } from './exchange-letters.ts';
import type { Letter, LetterKind } from './letter.ts';
import { alarmMailBounced, alarmWebhookFailing, dailyDigest } from './way-letters.ts';
import {
  alarmInaugurationLate,
  alarmNotReversible,
  alarmPlacementConflict,
  effectiveDateCorrected,
  inaugurationInvitation,
} from './placement-letters.ts';
import {
  alarmObjectionOverdue,
  effectiveDateHeld,
  effectiveDateReleased,
  objectionDecided,
  objectionExtended,
  objectionInadmissible,
  objectionOverdue,
  objectionReceived,
  objectionWindow,
  objectionWithdrawn,
} from './objection-letters.ts';
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
import { standingTold, vacancyClosed, vacancyPublished, vacancyRefused } from './vacancy-letters.ts';

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
  'question-answered': questionAnswered,
  'training-enrolled': trainingEnrolled,
  'preparation-unfinished': preparationUnfinished,
  'vacancy-published': vacancyPublished,
  'vacancy-refused': vacancyRefused,
  'standing-told': standingTold,
  'vacancy-closed': vacancyClosed,
  'exchange-settled': exchangeSettled,
  'evaluation-made': evaluationMade,
  'alarm-no-assignee': alarmNoAssignee,
  'alarm-empty-seat': alarmEmptySeat,
  'alarm-calendar-year': alarmCalendarYear,
  'alarm-placement-conflict': alarmPlacementConflict,
  'alarm-not-reversible': alarmNotReversible,
  'alarm-inauguration-late': alarmInaugurationLate,
  'inauguration-invitation': inaugurationInvitation,
  'effective-date-corrected': effectiveDateCorrected,
  'alarm-registry-debt': alarmRegistryDebt,
  'alarm-rotation-waits': alarmRotationWaits,
  'objection-window': objectionWindow,
  'objection-received': objectionReceived,
  'objection-inadmissible': objectionInadmissible,
  'objection-overdue': objectionOverdue,
  'objection-extended': objectionExtended,
  'objection-withdrawn': objectionWithdrawn,
  'objection-decided': objectionDecided,
  'effective-date-held': effectiveDateHeld,
  'effective-date-released': effectiveDateReleased,
  'alarm-objection-overdue': alarmObjectionOverdue,
  'daily-digest': dailyDigest,
  'alarm-mail-bounced': alarmMailBounced,
  'alarm-webhook-failing': alarmWebhookFailing,
} as const satisfies Record<LetterKind, (news: never) => Letter>;
