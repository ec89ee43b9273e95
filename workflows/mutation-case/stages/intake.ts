import type { Outcome } from '../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../case-file.ts';
import { checkIntakeBefore020 } from './before-020/intake.ts';
import { checkDocuments } from './check-documents.ts';

/** The submission was certified when it was opened; HR checks its documents, the organisation office the vacancy. */
export async function checkIntake(file: CaseFile): Promise<Outcome | undefined> {
  if (!file.procedure.since020) return checkIntakeBefore020(file);
  file.enter('intake');
  if (file.facts.certificate === 'ineligible') return 'ineligible';
  const vacant = file.ask('vacancy-check').then(({ vacancy }) => vacancy === 'confirmed');
  const documented = checkDocuments(file).then((documents) => documents === 'complete');
  // One no ends it: nobody is asked for more papers for a post that is not free, nor the other way round.
  const passed = await Promise.race([vacant, documented]);
  return passed && (await vacant) && (await documented) ? undefined : 'ineligible';
}
