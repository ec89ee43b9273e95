import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';

/**
 * Rules that block unless somebody excepts from them are laid before the authority that may (F25), side by side.
 * @param rules numbers of the rules
 */
export async function settleExceptions(file: CaseFile, rules: readonly number[] = []): Promise<Outcome | undefined> {
  const decided = await Promise.all(rules.map((rule) => file.ask('eligibility-exception', { item: rule })));
  return decided.some(({ decision }) => decision === 'refuse') ? 'ineligible' : undefined;
}

/** What the submission asked for; cases that began before 0.2.0 took the reference of a document in its stead. */
export async function settleSubmittedExceptions(file: CaseFile): Promise<Outcome | undefined> {
  return file.procedure.since020 ? settleExceptions(file, file.facts.exceptions) : undefined;
}
