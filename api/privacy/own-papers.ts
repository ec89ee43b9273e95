import { listDocuments } from '../../db/documents/list-documents.ts';
import { listConsiderations } from '../../db/external-consideration/list-considerations.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { ApiDeps } from '../deps.ts';
import { isReadable } from '../documents/find-readable-document.ts';
import { showDocument } from '../documents/show-document.ts';
import { showConsideration } from '../external-consideration/consideration-shape.ts';
import type { ReadableCase } from '../mutation-case/find-readable-case.ts';
import { decisionDifference } from '../post-choice/decision-difference.ts';

export interface OwnPapers {
  documents: object[];
  /** What authorities outside said; nothing while an embargo hides the post they were asked about. */
  considerations: object[];
  /** Which posts were proposed, advised and decided, as far as the person may see them. */
  choices: object[];
}

/** What a case keeps about a person besides its file, for the person. The bytes are at `/v1/documents/{id}/content`. */
export async function ownPapers(deps: ApiDeps, actor: ReadingActor, readable: ReadableCase): Promise<OwnPapers> {
  const caseNumber = readable.standing.case_number;
  const documents = await listDocuments(deps.db, caseNumber);
  const considerations = readable.seesTarget ? await listConsiderations(deps.db, { caseNumber }) : [];
  return {
    documents: documents
      .filter((row) => row.erased_at === null && isReadable(row, readable, actor))
      .map((row) => ({ caseNumber, ...showDocument(row) })),
    considerations: considerations.map(showConsideration),
    choices: (await decisionDifference(deps, readable)).map((choice) => ({ caseNumber, ...choice })),
  };
}
