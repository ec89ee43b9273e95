import { type Role, roles } from '../rights/role.ts';

/** What is not for everybody who may read a dossier (F64). */
export const guardedFields = [
  'discipline',
  'discipline-finding',
  'scores',
  'reasons',
  'potential',
  'talent-box',
  'minutes',
  'votes',
  'vote-reasons',
] as const;
export type GuardedField = (typeof guardedFields)[number];

/** A role, or how the reader stands to the case without one: whom it is about, or who has a task in it. */
export type Viewer = Role | 'concerned' | 'involved';

const hr = ['hr-officer', 'hr-admin'] as const;
const deciders = ['panel-member', 'panel-chair', 'authorized-official', 'appointing-authority'] as const;
/** Who prepares, weighs or reviews a decision; an operator keeps the machines running and needs none of it. */
const weighers = [...hr, ...deciders, 'auditor'] as const;

/**
 * Field → who sees it. Whoever is not named gets the dossier without the field. A role counts only where it gave the right
 * to read; somebody who is merely involved reads as `involved`, the person concerned always as `concerned` (F09).
 */
export const visibleFields = {
  /** The register of sanctions (PP 94/2021): for those who must weigh it. */
  discipline: [...hr, 'inspectorate-officer', 'auditor'],
  /** What rules R07 to R10 say of the case: also for the person, who can contest only what they can read (F21). */
  'discipline-finding': [...weighers, 'concerned'],
  /** Productivity, innovation, competency levels, gaps, job-person match. */
  scores: [...weighers, 'concerned'],
  /** The words of those who evaluated and assessed. */
  reasons: [...weighers, 'concerned'],
  /** One's own data are one's own (UU 27/2022 art. 7). */
  potential: [...weighers, 'concerned'],
  'talent-box': [...weighers, 'concerned'],
  /** The panel speaks as one to the person. */
  minutes: [...weighers, 'involved'],
  votes: [...weighers, 'involved'],
  'vote-reasons': [...weighers],
} as const satisfies Record<GuardedField, readonly Viewer[]>;

export const viewers: readonly Viewer[] = [...roles, 'concerned', 'involved'];

/** @param as in what the reader reads: several roles, or one relation */
export function maySee(field: GuardedField, as: readonly Viewer[]): boolean {
  const seen: readonly Viewer[] = visibleFields[field];
  return as.some((viewer) => seen.includes(viewer));
}
