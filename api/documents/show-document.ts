import { z } from 'zod';
import type { DocumentRow } from '../../db/documents/document-row.ts';
import { caseDocumentKinds, documentNames } from '../../domain/documents/case-document-kind.ts';
import { mediaTypes } from '../../domain/documents/clean-file-name.ts';
import { documentIssuers } from '../../domain/documents/document-issuer.ts';
import { scanStates } from '../../domain/documents/refuse-verdict.ts';
import { fileVerdicts, verdictReasons, verdictReasonTexts } from '../../domain/documents/verdict-reason.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { caseNumber, day, instant, uuid } from '../http/shapes.ts';

export const signatureShape = z.strictObject({
  signatoryClass: z.enum(positionClasses).meta({ description: 'Jenjang of whoever signed (R24).' }),
  signedOn: day,
  number: z.string(),
});

/** A document as its readers see it; its bytes are at `…/content`. */
export const documentShape = z.strictObject({
  id: uuid,
  caseNumber,
  kind: z.enum(caseDocumentKinds),
  name: z.string(),
  fileName: z.string(),
  mediaType: z.enum(mediaTypes),
  sizeBytes: z.int(),
  sha256: z.string(),
  uploadedAt: instant,
  uploadedBy: z.uuid(),
  onBehalfOf: z.enum(documentIssuers).nullable().meta({ description: 'Whose paper it is, where HR handed it in.' }),
  signature: signatureShape.nullable(),
  scan: z.enum(scanStates).meta({ description: '`waived`: this installation says that it has no virus scanner.' }),
  verdict: z.enum(fileVerdicts).meta({ description: '`repair` is BTS, `refused` is TMS.' }),
  reasons: z.array(z.strictObject({ code: z.enum(verdictReasons), text: z.string() })),
  note: z.string().nullable(),
  judgedAt: instant.nullable(),
  judgedBy: z.uuid().nullable(),
  supersededBy: uuid.nullable(),
});

export function showDocument(row: DocumentRow): object {
  const signature =
    row.signatory_class === null
      ? null
      : { signatoryClass: row.signatory_class, signedOn: row.signed_on, number: row.signed_number };
  return {
    ...{ id: row.id, caseNumber: row.case_number, kind: row.kind, name: documentNames[row.kind] },
    ...{ fileName: row.file_name, mediaType: row.media_type, sizeBytes: row.size_bytes, sha256: row.sha256 },
    ...{ uploadedAt: row.uploaded_at, uploadedBy: row.uploaded_by, onBehalfOf: row.on_behalf_of, signature },
    ...{ scan: row.scan_state, verdict: row.verdict, note: row.note },
    reasons: row.reasons.map((code) => ({ code, text: verdictReasonTexts[code] })),
    ...{ judgedAt: row.judged_at, judgedBy: row.judged_by, supersededBy: row.superseded_by },
  };
}
