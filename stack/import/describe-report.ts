import type { ImportProblem } from '../../domain/employee-import/import-problem.ts';
import type { ImportReport } from '../../activities/employee-import/import-report.ts';
import { changesAnything } from '../../activities/employee-import/import-report.ts';

const shownProblems = 50;
export type Language = 'id' | 'en';

/** The outcome of an import as lines for a terminal; problems in the language asked for. */
export function describeReport(report: ImportReport, language: Language): string[] {
  if (report.outcome === 'refused') {
    const rest = report.problemCount - shownProblems;
    return [
      ...report.problems.slice(0, shownProblems).map((problem) => describeProblem(problem, language)),
      ...(rest > 0 ? [`… and ${count(rest)} more`] : []),
      `Refused: ${count(report.problemCount)} problems in ${count(report.rows)} rows. Nothing was written.`,
    ];
  }
  const { employees, fields, accounts, posts } = report.changes;
  const verb = report.outcome === 'dry-run' ? 'Would be' : 'Done';
  return [
    `${verb}: ${count(employees.created)} created, ${count(employees.changed)} changed, ${count(employees.unchanged)} unchanged (${count(report.rows)} rows)`,
    ...Object.entries(fields).map(([field, number]) => `  ${field}: ${count(number)} changed`),
    `  accounts: ${count(accounts.created)} created, ${count(accounts.changed)} changed`,
    `  posts: ${count(posts.started)} taken up, ${count(posts.moved)} moved, ${count(posts.redated)} redated, ${count(posts.ended)} left, ${count(posts.seatsAdded)} seats added`,
    ...(posts.kept > 0 ? [`  ${count(posts.kept)} placements kept: the register is newer than the export`] : []),
    ...(changesAnything(report.changes) ? [] : ['The file changes nothing: the register already says the same.']),
    ...(report.outcome === 'dry-run' ? ['Dry run: nothing was written.'] : []),
  ];
}

function describeProblem({ row, column, code, message, value }: ImportProblem, language: Language): string {
  const place = [row > 0 ? `row ${row}` : 'file', column].filter(Boolean).join(', ');
  return `${place}: ${message[language]}${value === undefined ? '' : ` (${value})`} [${code}]`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
