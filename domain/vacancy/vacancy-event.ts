import type { TaskAction } from '../task/task-action.ts';
import type { Text } from '../text.ts';

/** What happens to a vacancy itself, in words. */
export const vacancyWords = {
  'vacancy-opened': { id: 'Lowongan dibuka', en: 'Vacancy opened' },
  'need-checked': { id: 'Kebutuhan diperiksa', en: 'Need checked' },
  matched: { id: 'Calon dicocokkan', en: 'Candidates matched' },
  'criteria-published': { id: 'Syarat diumumkan', en: 'Criteria published' },
  'interest-stated': { id: 'Minat dinyatakan', en: 'Interest stated' },
  'interest-withdrawn': { id: 'Minat ditarik', en: 'Interest withdrawn' },
  'shortlist-made': { id: 'Daftar pendek disusun', en: 'Shortlist made' },
  'shortlist-decided': { id: 'Daftar pendek diputuskan', en: 'Shortlist decided' },
  'nominee-case-opened': { id: 'Perkara calon dibuka', en: "Nominee's case opened" },
  'nominee-settled': { id: 'Perkara calon selesai', en: "Nominee's case settled" },
  'vacancy-cancelled': { id: 'Lowongan dibatalkan', en: 'Vacancy cancelled' },
  'vacancy-closed': { id: 'Lowongan ditutup', en: 'Vacancy closed' },
} as const satisfies Record<string, Text>;

/** What can happen to a vacancy; its audit chain speaks of nothing else. */
export type VacancyAction = keyof typeof vacancyWords | TaskAction;

export function isVacancyWord(action: string): action is keyof typeof vacancyWords {
  return Object.hasOwn(vacancyWords, action);
}

/** One event as it is hashed: RFC 8785 text of exactly these fields; ids, codes and counts, never a person's words. */
export interface VacancyEvent {
  /** ISO instant. */
  at: string;
  /** Account id of who acted, or `system`. */
  actor: string;
  action: VacancyAction;
  task?: string;
  detail?: Readonly<Record<string, string | number | boolean | null>>;
}
