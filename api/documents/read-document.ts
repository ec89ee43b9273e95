import { defineRoute } from '../http/route.ts';
import { uuidParams } from '../http/shapes.ts';
import { findReadableDocument } from './find-readable-document.ts';
import { noteReading } from './note-reading.ts';
import { documentShape, showDocument } from './show-document.ts';

export const readDocument = defineRoute({
  method: 'get',
  path: '/v1/documents/{id}',
  action: 'document.read',
  tag: 'Documents',
  summary: 'What is known of a document: who handed it in, who signed it, its verdict with reasons',
  params: uuidParams,
  answers: { 200: { description: 'The document without its bytes', schema: documentShape } },
  async handle({ actor, params }, { db }) {
    const { document, readable } = await findReadableDocument(db, actor, params.id);
    await noteReading(db, actor, readable, '/v1/documents/{id}');
    return { status: 200, body: showDocument(document) };
  },
});
