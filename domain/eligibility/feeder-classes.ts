import type { PositionClass } from '../personnel/position-class.ts';

const aboveAdministrator: readonly PositionClass[] = ['jpt-utama', 'jpt-madya', 'jpt-pratama', 'jf-ahli-utama'];

/** Classes in which experience counts towards a leadership or administrative post (PP 11/2017 art 54, 107): the feeders and all above them. */
export const feederClasses = {
  administrator: ['pengawas', 'jf-ahli-muda', 'administrator', 'jf-ahli-madya', ...aboveAdministrator],
  'jpt-pratama': ['administrator', 'jf-ahli-madya', ...aboveAdministrator],
  'jpt-madya': ['jpt-pratama', 'jf-ahli-utama', 'jpt-madya', 'jpt-utama'],
  'jpt-utama': ['jpt-madya', 'jf-ahli-utama', 'jpt-utama'],
} as const satisfies Partial<Record<PositionClass, readonly PositionClass[]>>;
