import { sql, type Transaction } from 'kysely';
import type { CaseDocumentKind } from '../../domain/documents/case-document-kind.ts';
import type { DocumentIssuer } from '../../domain/documents/document-issuer.ts';
import type { MediaType } from '../../domain/documents/clean-file-name.ts';
import type { ScanState } from '../../domain/documents/refuse-verdict.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { DB } from '../generated/database.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { DocumentRow } from './document-row.ts';

/** Who signed a statement (R24). */
export interface Signature {
  signatoryClass: PositionClass;
  /** ISO date. */
  signedOn: string;
  number: string;
}

export interface NewDocument {
  caseNumber: string;
  kind: CaseDocumentKind;
  fileName: string;
  mediaType: MediaType;
  sizeBytes: number;
  sha256: string;
  storeKey: string;
  account: string;
  onBehalfOf?: DocumentIssuer | undefined;
  signature?: Signature | undefined;
  scanState: ScanState;
  /** The document it takes the place of; otherwise those of its kind that were sent back. */
  supersedes?: string | undefined;
  now: Date;
}

/** Why nothing was written. */
export type NotTaken = 'case-closed' | 'document-unknown' | 'document-superseded' | 'document-already-accepted';

/**
 * Keeps a document with its audit event in one transaction. The same file for the same purpose is the same document; what
 * was sent back is superseded by what comes in its place.
 */
export async function insertDocument(
  tx: Transaction<DB>,
  document: NewDocument,
): Promise<{ id: string; created: boolean } | NotTaken> {
  const { caseNumber, kind, account, signature, now } = document;
  const theCase = await tx
    .selectFrom('mutation_case')
    .select('closed_at')
    .where('case_number', '=', caseNumber)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const current = (await tx
    .selectFrom('case_document')
    .selectAll()
    .where('case_number', '=', caseNumber)
    .where('superseded_by', 'is', null)
    .where('erased_at', 'is', null)
    .execute()) as DocumentRow[];
  const same = current.find((row) => row.kind === kind && row.sha256 === document.sha256);
  if (same && hasSignature(same, signature)) return { id: same.id, created: false };
  if (theCase.closed_at !== null) return 'case-closed';
  const replaced = replacedBy(document, current, same);
  if (typeof replaced === 'string') return replaced;
  if (replaced.some((row) => row.verdict === 'accepted')) return 'document-already-accepted';

  const { rows } = await sql<{ id: string }>`select uuidv7() as id`.execute(tx);
  const { id } = rows[0]!;
  if (replaced.length > 0)
    await tx
      .updateTable('case_document')
      .set({ superseded_by: id })
      .where(
        'id',
        'in',
        replaced.map((row) => row.id),
      )
      .execute();
  await tx
    .insertInto('case_document')
    .values({
      ...{ id, case_number: caseNumber, kind, file_name: document.fileName, media_type: document.mediaType },
      ...{ size_bytes: document.sizeBytes, sha256: document.sha256, store_key: document.storeKey },
      ...{ uploaded_by: account, on_behalf_of: document.onBehalfOf ?? null, uploaded_at: now },
      signatory_class: signature?.signatoryClass ?? null,
      signed_on: signature?.signedOn ?? null,
      signed_number: signature?.number ?? null,
      scan_state: document.scanState,
      scanned_at: document.scanState === 'waiting' || document.scanState === 'waived' ? null : now,
    })
    .execute();
  await appendAudit(tx, caseNumber, [
    {
      at: now.toISOString(),
      actor: account,
      action: 'document-received',
      detail: { document: id, kind, sha256: document.sha256, bytes: document.sizeBytes, replaces: replaced.length },
    },
  ]);
  return { id, created: true };
}

function replacedBy(
  { kind, supersedes }: NewDocument,
  current: DocumentRow[],
  same: DocumentRow | undefined,
): DocumentRow[] | NotTaken {
  const mended = current.filter((row) => row.kind === kind && row.verdict === 'repair');
  const corrected = same ? [same] : [];
  if (supersedes === undefined) return [...new Set([...mended, ...corrected])];
  const named = current.find((row) => row.id === supersedes);
  if (!named || named.kind !== kind) return 'document-unknown';
  return [...new Set([named, ...corrected])];
}

function hasSignature(row: DocumentRow, signature: Signature | undefined): boolean {
  return (
    row.signatory_class === (signature?.signatoryClass ?? null) &&
    row.signed_on === (signature?.signedOn ?? null) &&
    row.signed_number === (signature?.number ?? null)
  );
}
