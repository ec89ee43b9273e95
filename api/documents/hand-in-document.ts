import { z } from 'zod';
import { findDocument } from '../../db/documents/find-document.ts';
import type { Signature } from '../../db/documents/insert-document.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { caseDocumentKinds } from '../../domain/documents/case-document-kind.ts';
import { documentIssuers } from '../../domain/documents/document-issuer.ts';
import { mayHandIn } from '../../domain/documents/may-hand-in.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, day, uuid } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import type { UploadedFile } from './inspect-file.ts';
import { keepDocument } from './keep-document.ts';
import { documentShape, showDocument } from './show-document.ts';

/** A file of a form. */
export const uploadedFile = z
  .custom<UploadedFile>((value) => typeof value === 'object' && value !== null && 'bytes' in value)
  .meta({ type: 'string', format: 'binary', description: 'PDF, JPEG or PNG.' });

const form = z.strictObject({
  kind: z.enum(caseDocumentKinds),
  file: uploadedFile,
  onBehalfOf: z.enum(documentIssuers).optional().meta({ description: 'HR: whose paper it is.' }),
  supersedes: uuid.optional().meta({ description: 'The document it replaces; else those of its kind sent back.' }),
  signatoryClass: z.enum(positionClasses).optional().meta({ description: 'Required for D5 and D8 (R24).' }),
  signedOn: day.optional(),
  signedNumber: z.string().trim().min(3).max(200).optional(),
});

type Form = z.infer<typeof form>;

export const handInDocument = defineRoute({
  method: 'post',
  path: '/v1/cases/{caseNumber}/documents',
  action: 'document.hand-in',
  tag: 'Documents',
  summary: 'Hand in a document; the same file for the same purpose again gives the same document',
  params: caseParams,
  body: form,
  upload: true,
  answers: {
    200: { description: 'It was handed in before', schema: documentShape },
    201: { description: 'It is kept', schema: documentShape },
  },
  problems: [
    'case-closed',
    'document-kind-not-yours',
    'document-empty',
    'document-type-not-allowed',
    'document-type-mismatch',
    'document-name-unsafe',
    'document-encrypted',
    'document-damaged',
    'document-infected',
    'document-signature-missing',
    'document-signed-in-future',
    'document-unknown',
    'document-superseded',
    'document-already-accepted',
  ],
  async handle({ actor, params, body }, { db, log, documents }) {
    const { view } = await findReadableCase(db, actor, params.caseNumber, 'document.hand-in');
    if (!documents) throw new Problem('service-unavailable');
    if (!mayHandIn(body.kind, view, actor.roles)) throw new Problem('document-kind-not-yours');
    if (body.onBehalfOf !== undefined && (view === 'employee' || !hasRole('document.judge', actor.roles)))
      throw new Problem('document-kind-not-yours');
    const signature = signatureOf(body, localDate(Date.now(), actor.timeZone).toString());
    const taken = await keepDocument({ log, db, documents }, body.file, {
      ...{ caseNumber: params.caseNumber, kind: body.kind, account: actor.account },
      ...{ onBehalfOf: body.onBehalfOf, signature, supersedes: body.supersedes },
    });
    return { status: taken.created ? 201 : 200, body: showDocument((await findDocument(db, taken.id))!) };
  },
});

/** A statement counts by who signed it (R24); of other papers who signed may be said, then in full. */
function signatureOf({ kind, signatoryClass, signedOn, signedNumber }: Form, today: string): Signature | undefined {
  const given = [signatoryClass, signedOn, signedNumber].filter((part) => part !== undefined).length;
  if (given === 0 && kind !== 'D5' && kind !== 'D8') return undefined;
  if (signatoryClass === undefined || signedOn === undefined || signedNumber === undefined)
    throw new Problem('document-signature-missing', {
      errors: Object.entries({ signatoryClass, signedOn, signedNumber })
        .filter(([, value]) => value === undefined)
        .map(([field]) => ({ field, rule: 'R24', message: { id: 'Wajib diisi.', en: 'It is required.' } })),
    });
  if (signedOn > today) throw new Problem('document-signed-in-future');
  return { signatoryClass, signedOn, number: signedNumber };
}
