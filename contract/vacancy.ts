import { defineSignal, defineUpdate } from '@temporalio/workflow';
import type { VacancyOutcome } from '../domain/vacancy/vacancy-state.ts';

/** The workflow type; one workflow a vacancy, its id made of the vacancy's. */
export const vacancyType = 'vacancy';

export function vacancyWorkflowId(vacancy: string): string {
  return `vacancy-${vacancy}`;
}

export interface VacancyInput {
  vacancy: string;
}

/** Ids only travel here; reasons and people stay in Postgres under the command's id (F63). */
export interface VacancySaying {
  command: string;
}

export const openVacancy = defineUpdate<void, [VacancySaying]>('openVacancy');
export const decideShortlist = defineUpdate<void, [VacancySaying]>('decideShortlist');
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
  | { do: 'close-interest' }
  | { do: 'remind' }
  | { do: 'decide'; command: string }
  | { do: 'cancel'; command: string }
  | { do: 'open-case' }
  | { do: 'settle-nominee'; caseNumber: string; became: string }
  | { do: 'close'; outcome: VacancyOutcome };

export type VacancyStep = Step & { write: VacancyWrite };

/** What a step tells the workflow; each fills in what is its own. */
export interface VacancyRecorded {
  need?: 'needed' | 'not-needed' | 'gone';
  /** Interest ends, the shortlist is due. */
  until?: number;
  shortlisted?: number;
  nominated?: number;
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
