import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Addressee } from '../domain/benefit-sheet/addressee.ts';
import type { PanelAct } from '../domain/deliberation/panel-act.ts';
import type { OverrideKind } from '../domain/override/override-kind.ts';
import type { Actor } from '../domain/task/may-complete.ts';

/** The workflow type; one workflow a case, its id made of the case number. */
export const mutationCaseType = 'mutationCase';

export function mutationCaseId(caseNumber: string): string {
  return `mutation-case-${caseNumber}`;
}

export interface CaseInput {
  caseNumber: string;
}

/** Ids only travel here; what people wrote stays in Postgres under the command's id (F63). */
export interface Submission {
  command: string;
}

export interface CaseReceipt {
  outcome: 'opened' | 'ineligible';
}

export interface Completion {
  task: string;
  command: string;
  by: Actor;
  /** Codes and counts that the definition of the task makes of the form. */
  answer: object;
}

export interface Reassignment {
  task: string;
  command: string;
  by: Actor;
  /** Account that takes the task. */
  to: string;
}

/** Withdrawal before the decision, rescission after it (F10). */
export interface Recall {
  command: string;
  by: Actor;
}

/** A panel member steps back from a case in which they are not free. */
export interface Recusal {
  task: string;
  command: string;
  by: Actor;
}

/** Joining a session, another date, a motion, a dissent: what is done in a deliberation beside its tasks. */
export interface PanelSaying {
  command: string;
  by: Actor;
  act: PanelAct;
}

/** A step out of the ordinary that one person asked for and another confirms (F13). */
export interface Override {
  /** Absent where it is about the whole case. */
  task?: string;
  command: string;
  /** Who confirms. */
  by: Actor;
  kind: OverrideKind;
  requestedBy: string;
}

/** The employee asks; who answers gets a task. */
export interface Asking {
  command: string;
  by: Actor;
  addressee: Addressee;
}

export const submitCase = defineUpdate<CaseReceipt, [Submission]>('submitCase');
export const completeTask = defineUpdate<void, [Completion]>('completeTask');
export const reassignTask = defineUpdate<void, [Reassignment]>('reassignTask');
export const withdrawCase = defineUpdate<void, [Recall]>('withdrawCase');
export const rescindCase = defineUpdate<void, [Recall]>('rescindCase');
export const recuseSeat = defineUpdate<void, [Recusal]>('recuseSeat');
export const actInPanel = defineUpdate<void, [PanelSaying]>('actInPanel');
export const askQuestion = defineUpdate<void, [Asking]>('askQuestion');
export const overrideTask = defineUpdate<void, [Override]>('overrideTask');
/** A request that nobody confirmed is taken back. */
export const retractOverride = defineUpdate<void, [Recall]>('retractOverride');
/** By the person concerned (F27); refused with the legal answer where it comes late. */
export const fileObjection = defineUpdate<void, [Recall]>('fileObjection');
/** The move waits until the objection is decided. */
export const holdEffectiveDate = defineUpdate<void, [Recall]>('holdEffectiveDate');
/** The day of the move was decided, or recorded, wrongly (F11, F12). */
export const correctEffectiveDate = defineUpdate<void, [Recall]>('correctEffectiveDate');
export const publishCase = defineUpdate<void, [Recall]>('publishCase');

/** News, not a question: the calendar of a year was loaded or amended, so open deadlines move (F06). */
export const calendarChanged = defineSignal('calendarChanged');

/** News, not a question: a political freeze was announced or corrected, so who waits for its end looks again (F25). */
export const freezesChanged = defineSignal('freezesChanged');

/** News, not a question: somebody's absence began or ended, so tasks change hands (F08). */
export const absencesChanged = defineSignal('absencesChanged');

/** News, not a question: the national registry holds everything that this case owed it, so its task is done (F71). */
export const registryConfirmed = defineSignal('registryConfirmed');
