import type { ImportProblem } from '../../domain/employee-import/import-problem.ts';

/** What an import did to the register, or in a dry run would do. */
export interface ImportChanges {
  employees: { created: number; changed: number; unchanged: number };
  /** Column of the register → in how many existing employees it changes. */
  fields: Record<string, number>;
  accounts: { created: number; changed: number };
  /**
   * `kept`: the register's own placement began later than the export's, so the export is older and the register stands.
   * `redated`: same post, corrected start.
   */
  posts: { started: number; moved: number; redated: number; ended: number; kept: number; seatsAdded: number };
}

/** A file is taken whole or not at all: one problem, and nothing was written. */
export type ImportReport =
  | { outcome: 'refused'; rows: number; problemCount: number; problems: ImportProblem[] }
  | { outcome: 'imported' | 'dry-run'; rows: number; sha256: string; changes: ImportChanges };

export interface ImportProgress {
  phase: 'checking' | 'writing';
  rows: number;
}

export function noChanges(): ImportChanges {
  return {
    employees: { created: 0, changed: 0, unchanged: 0 },
    fields: {},
    accounts: { created: 0, changed: 0 },
    posts: { started: 0, moved: 0, redated: 0, ended: 0, kept: 0, seatsAdded: 0 },
  };
}

export function changesAnything(changes: ImportChanges): boolean {
  const { employees, accounts, posts } = changes;
  return (
    employees.created + employees.changed + accounts.created + accounts.changed > 0 ||
    posts.started + posts.moved + posts.redated + posts.ended > 0
  );
}
