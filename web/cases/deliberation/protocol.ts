import type { GetCasesCaseNumberDeliberationResponse } from '../../client/types.gen.ts';

export type Session = GetCasesCaseNumberDeliberationResponse['sessions'][number];

export interface Seat {
  seat: number;
  name: string | null;
  chair: boolean;
  present: boolean;
  voted: boolean;
}

export interface Leave {
  seat: number;
  name: string;
  ground: string;
  at: string;
}

export interface Motion {
  motion: number;
  title: string;
  reason: string | null;
}

export interface Vote {
  seat: number;
  name: string;
  motion: number;
  choice: 'favour' | 'against' | 'abstain';
  reasons?: string;
  at: string;
}

export interface Dissent {
  seat: number;
  name: string;
  text: string;
}

// The API describes the parts of the protocol as open records; these are what stands in them (domain/deliberation/minutes.ts).

export const seatsOf = ({ seats }: Session): Seat[] => seats as unknown as Seat[];
export const leavesOf = ({ left }: Session): Leave[] => left as unknown as Leave[];
export const votesOf = ({ votes = [] }: Session): Vote[] => votes as unknown as Vote[];
export const dissentsOf = ({ dissents = [] }: Session): Dissent[] => dissents as unknown as Dissent[];
export const motionsOf = (motions: readonly object[]): Motion[] => motions as Motion[];
