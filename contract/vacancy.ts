import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { TaskWatch } from './case-record.ts';
import type { VacancyOutcome } from '../domain/vacancy/vacancy-state.ts';

/** The workflow type; one workflow a vacancy, its id made of the vacancy's. */
export const vacancyType = 'vacancy';

export function vacancyWorkflowId(vacancy: string): string {
  return `vacancy-${vacancy}`;
}

/** Told apart from the number of a case. */
export function isVacancyWorkflowId(id: string): boolean {
  return id.startsWith('vacancy-');
}

export interface VacancyInput {
  vacancy: string;
}

/** Ids only travel here; reasons and people stay in Postgres under the command's id (F63). */
export interface VacancySaying {
  command: string;
}

export const openVacancy = defineUpdate<void, [VacancySaying]>('openVacancy');
export const cancelVacancy = defineUpdate<void, [VacancySaying]>('cancelVacancy');

/** News, not a question: what became of a nominee's case; a command that is sent twice is the same news. */
export interface NomineeNews {
  command: string;
  caseNumber: string;
  /** `placed`, or why not: an outcome of the case, or the code by which its submission was refused. */
  became: string;
}

export const nomineeSettled = defineSignal<[NomineeNews]>('nomineeSettled');
/** News: the post was closed, or is held again. */
export const postGone = defineSignal('postGone');

/** What a vacancy needs to know of its policy; moments are epoch milliseconds. */
export interface VacancyOpening {
  /** In front of the ids of its tasks. */
  number: string;
  rounds: number;
  unit: string;
}

interface Step {
  vacancy: string;
  step: number;
  /** The workflow's time, epoch milliseconds. */
  now: number;
}

export type VacancyWrite =
  | { do: 'check-need'; round: number }
  | { do: 'match' }
  | { do: 'publish' }
  /** Asks the committee by this task where anybody stands on the list. */
  | { do: 'close-interest'; task: string }
  | { do: 'complete-task'; task: string; command: string }
  | { do: 'reassign-task'; task: string; command: string }
  | { do: 'attend-task'; task: string }
  | { do: 'apply-delegations' }
  | { do: 'refresh-deadlines' }
  | { do: 'cancel'; command: string }
  | { do: 'open-case' }
  | { do: 'settle-nominee'; caseNumber: string; became: string }
  | { do: 'close'; outcome: VacancyOutcome };

export type VacancyStep = Step & { write: VacancyWrite };

/** What a step tells the workflow; each fills in what is its own. */
export interface VacancyRecorded {
  need?: 'needed' | 'not-needed' | 'gone';
  /** Interest ends. */
  until?: number;
  shortlisted?: number;
  tasks?: TaskWatch[];
  /** Of the next nominee; none left where it is absent. */
  caseNumber?: string;
  /** The post is held until then, so no case can be opened yet. */
  notBefore?: number;
}

export interface VacancyActivities {
  startVacancy(saying: { vacancy: string; command: string; now: number }): Promise<VacancyOpening>;
  recordVacancy(step: VacancyStep): Promise<VacancyRecorded>;
  /** @returns how many vacancies were ordered */
  lookAhead(order: { now: number }): Promise<number>;
}

export const vacancyLookaheadType = 'vacancyLookahead';
/** Of the schedule, and in front of the ids of the workflows that it starts. */
export const vacancyLookaheadId = 'vacancy-lookahead';
