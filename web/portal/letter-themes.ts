export const themes = ['tasks', 'case', 'sessions', 'objections', 'vacancies', 'office'] as const;
type Theme = (typeof themes)[number];

/** Kinds of letters by the beginning of their name; what is not here is about one's case. */
const beginnings: [string, Theme][] = [
  ['task-', 'tasks'],
  ['session-', 'sessions'],
  ['objection-', 'objections'],
  ['effective-date-held', 'objections'],
  ['effective-date-released', 'objections'],
  ['vacancy-', 'vacancies'],
  ['standing-', 'vacancies'],
  ['exchange-', 'vacancies'],
  ['alarm-', 'office'],
  ['evaluation-', 'office'],
];

export function themeOf(kind: string): Theme {
  return beginnings.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? 'case';
}
