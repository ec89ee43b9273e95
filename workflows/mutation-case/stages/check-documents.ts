import type { CaseFile } from '../case-file.ts';

/**
 * HR judges the documents one by one; what can be mended (BTS) is asked of the employee and looked at again, as often as it
 * takes; a condition that is not met (TMS) ends it. Repair is not refusal (F23).
 */
export async function checkDocuments(file: CaseFile): Promise<'complete' | 'refused'> {
  for (;;) {
    const { decision } = await file.ask('intake-check');
    if (decision !== 'incomplete') return decision;
    await file.ask('complete-documents');
  }
}
