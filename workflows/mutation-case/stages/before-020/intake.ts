import type { Outcome } from '../../../../domain/mutation-case/stage.ts';
import type { CaseFile } from '../../case-file.ts';

/** Before 0.2.0 the documents were judged as one: complete or not. */
export async function checkIntakeBefore020(file: CaseFile): Promise<Outcome | undefined> {
  file.enter('intake');
  if (file.facts.certificate === 'ineligible') return 'ineligible';
  const [vacancy] = await Promise.all([file.ask('vacancy-check'), completeDocuments(file)]);
  return vacancy.vacancy === 'confirmed' ? undefined : 'ineligible';
}

/** What is missing is asked for and checked again: repair is not refusal (F23). */
async function completeDocuments(file: CaseFile): Promise<void> {
  while ((await file.ask('intake-check')).decision === 'incomplete') await file.ask('complete-documents');
}
