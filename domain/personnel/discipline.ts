/** Levels of discipline (PP 94/2021 art 8): ringan, sedang, berat. */
export const disciplineLevels = ['light', 'medium', 'severe'] as const;

export type DisciplineLevel = (typeof disciplineLevels)[number];

/** Where a discipline case stands. A sanction annulled on objection or appeal leaves no case behind. */
export const disciplineStatuses = ['in-process', 'serving', 'served'] as const;

export type DisciplineStatus = (typeof disciplineStatuses)[number];

export interface DisciplineCase {
  level: DisciplineLevel;
  status: DisciplineStatus;
  startedOn: string;
  /** Last day of the sanction; null while it has none. */
  endedOn: string | null;
}
