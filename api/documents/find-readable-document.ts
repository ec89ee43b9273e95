import { findDocument } from '../../db/documents/find-document.ts';
import type { DocumentRow } from '../../db/documents/document-row.ts';
import type { Database } from '../../db/open-database.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { mayReadFile, namesTarget } from '../../domain/documents/may-hand-in.ts';
import type { Action } from '../../domain/rights/rights.ts';
import { findReadableCase, type ReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';

/**
 * @throws Problem `not-found` for a document of a case that the reader may not look into, for one that is not theirs to
 * read, and for one that names a target post under embargo
 */
export async function findReadableDocument(
  db: Database,
  actor: ReadingActor,
  id: string,
  action: Action = 'document.read',
): Promise<{ document: DocumentRow; readable: ReadableCase }> {
  const document = await findDocument(db, id);
  if (!document || document.erased_at !== null) throw new Problem('not-found');
  const readable = await findReadableCase(db, actor, document.case_number, action);
  if (!isReadable(document, readable, actor)) throw new Problem('not-found');
  return { document, readable };
}

export function isReadable(
  document: Pick<DocumentRow, 'kind' | 'uploaded_by'>,
  { view, seesTarget }: ReadableCase,
  actor: ReadingActor,
): boolean {
  const own = document.uploaded_by === actor.account;
  const { kind } = document;
  return (
    mayReadFile(view, { own, kind, held: actor.roles }) && (own || seesTarget || !namesTarget.includes(document.kind))
  );
}
