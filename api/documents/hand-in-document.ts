import { z } from 'zod';
import { findDocument } from '../../db/documents/find-document.ts';
import { insertDocument, type Signature } from '../../db/documents/insert-document.ts';
import { readKeptParameter } from '../../db/policy/read-kept-parameter.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { caseDocumentKinds } from '../../domain/documents/case-document-kind.ts';
import { cleanFileName, type MediaType } from '../../domain/documents/clean-file-name.ts';
import { documentIssuers } from '../../domain/documents/document-issuer.ts';
import { mayHandIn } from '../../domain/documents/may-hand-in.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams, day, uuid } from '../http/shapes.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';
import { inspectFile, type UploadedFile } from './inspect-file.ts';
import { documentShape, showDocument } from './show-document.ts';

const file = z
  .custom<UploadedFile>((value) => typeof value === 'object' && value !== null && 'bytes' in value)
  .meta({ type: 'string', format: 'binary', description: 'PDF, JPEG or PNG.' });

const form = z.strictObject({
  kind: z.enum(caseDocumentKinds),
  file,
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
  async handle({ actor, params, body }, { db, documents }) {
    const { view } = await findReadableCase(db, actor, params.caseNumber, 'document.hand-in');
    if (!documents) throw new Problem('service-unavailable');
    if (!mayHandIn(body.kind, view, actor.roles)) throw new Problem('document-kind-not-yours');
    if (body.onBehalfOf !== undefined && (view === 'employee' || !hasRole('document.judge', actor.roles)))
      throw new Problem('document-kind-not-yours');
    const megabytes = await readKeptParameter(db, params.caseNumber, 'document.maxMegabytes');
    if (megabytes !== undefined && body.file.bytes.length > megabytes * 1_048_576)
      throw new Problem('document-too-large');
    const signature = signatureOf(body, localDate(Date.now(), actor.timeZone).toString());
    const { mediaType, fileName } = await inspected(body.file);
    const scanState = await documents.scanner.scan(body.file.bytes);
    if (scanState === 'infected') throw new Problem('document-infected');

    // The bytes first: a row is never without them, and bytes without a row are swept away.
    const storeKey = await documents.store.put(body.file.bytes);
    const taken = await db.transaction().execute((tx) =>
      insertDocument(tx, {
        ...{ caseNumber: params.caseNumber, kind: body.kind, fileName, mediaType, scanState },
        ...{ sizeBytes: body.file.bytes.length, sha256: storeKey, storeKey, account: actor.account },
        ...{ onBehalfOf: body.onBehalfOf, signature, supersedes: body.supersedes, now: new Date() },
      }),
    );
    if (typeof taken === 'string') throw new Problem(taken);
    const document = await findDocument(db, taken.id);
    return { status: taken.created ? 201 : 200, body: showDocument(document!) };
  },
});

async function inspected(file: UploadedFile): Promise<{ mediaType: MediaType; fileName: string }> {
  const about = (code: 'document-name-unsafe') => [
    { field: 'file', rule: code, message: { id: 'Nama berkas tidak aman.', en: 'The file name is not safe.' } },
  ];
  const found = await inspectFile(file);
  const fileName = cleanFileName(file.name, 'fault' in found ? 'application/pdf' : found.mediaType);
  if (isRefusal(fileName)) throw new Problem('document-name-unsafe', { errors: about('document-name-unsafe') });
  if ('fault' in found)
    throw new Problem(found.fault, {
      errors: [
        {
          field: 'file',
          rule: found.fault,
          message: { id: 'Berkas ini tidak dapat diterima.', en: 'This file cannot be taken.' },
        },
      ],
    });
  return { mediaType: found.mediaType, fileName };
}

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
