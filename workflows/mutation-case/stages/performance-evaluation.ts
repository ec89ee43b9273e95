import type { CaseFile } from '../case-file.ts';

/** The supervisor evaluates the work of the last two years, with reasons the employee can read. */
export async function evaluatePerformance(file: CaseFile): Promise<undefined> {
  file.enter('performance-evaluation');
  await file.ask('performance-evaluation');
}
