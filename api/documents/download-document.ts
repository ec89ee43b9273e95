import { z } from 'zod';
import { isScanned, notScanned } from '../../domain/documents/refuse-verdict.ts';
import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { attachmentName } from './attachment-name.ts';
import { findReadableDocument } from './find-readable-document.ts';
import { noteReading } from './note-reading.ts';
import { rescan } from './rescan.ts';

export const downloadDocument = defineRoute({
  method: 'get',
  path: '/v1/documents/{id}/content',
  action: 'document.read',
  tag: 'Documents',
  summary: 'The file itself, byte for byte as it was handed in',
  params: uuidParams,
  answers: {
    200: {
      description: 'The file; a download, never shown inside a page of ours',
      schema: z.any().meta({ type: 'string', format: 'binary' }),
      contentType: 'application/octet-stream',
    },
  },
  problems: ['document-not-scanned', 'document-file-lost'],
  async handle({ actor, params }, { db, log, documents }) {
    const { document, readable } = await findReadableDocument(db, actor, params.id);
    if (!documents) throw new Problem('service-unavailable');
    const own = document.uploaded_by === actor.account;
    const scanState = await rescan({ db, log }, documents, document);
    // Who handed a file in may have it back before it was scanned; what was found infected nobody gets.
    if (!isScanned(scanState) && !(own && scanState === 'waiting')) throw Problem.of(notScanned);
    await noteReading(db, actor, readable, '/v1/documents/{id}/content');
    const bytes = await documents.store.get(document.store_key);
    if (!bytes) throw new Problem('document-file-lost');
    return {
      status: 200,
      file: { bytes, mediaType: document.media_type },
      headers: {
        'Content-Disposition': attachmentName(document.file_name),
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
      },
    };
  },
});
