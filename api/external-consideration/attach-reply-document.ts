import { z } from 'zod';
import { listConsiderations } from '../../db/external-consideration/list-considerations.ts';
import { refuseReply } from '../../domain/external-consideration/refuse-reply.ts';
import { uploadedFile } from '../documents/hand-in-document.ts';
import { keepDocument } from '../documents/keep-document.ts';
import { defineRoute } from '../http/route.ts';
import { uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';

const attached = z.strictObject({ documentId: uuid });

export const attachReplyDocument = defineRoute({
  method: 'post',
  path: '/v1/external-considerations/{id}/document',
  action: 'consideration.reply',
  tag: 'External considerations',
  summary: 'Hand in the letter of reply before replying; the reply then names it (F24)',
  params: uuidParams,
  body: z.strictObject({ file: uploadedFile }),
  upload: true,
  answers: {
    200: { description: 'It was handed in before', schema: attached },
    201: { description: 'It is kept', schema: attached },
  },
  problems: [
    'consideration-already-replied',
    'consideration-expired',
    'consideration-cancelled',
    'case-closed',
    'document-empty',
    'document-type-not-allowed',
    'document-type-mismatch',
    'document-name-unsafe',
    'document-encrypted',
    'document-damaged',
    'document-infected',
    'document-unknown',
    'document-superseded',
    'document-already-accepted',
  ],
  async handle({ actor, params, body }, deps) {
    const [asked] = await listConsiderations(deps.db, { id: params.id, client: actor.account });
    if (!asked) throw new Problem('not-found');
    const refusal = refuseReply({ ...asked, repeated: false }, asked);
    if (refusal) throw Problem.of(refusal);
    const { id, created } = await keepDocument(deps, body.file, {
      ...{ caseNumber: asked.caseNumber, kind: 'external-reply' as const, account: actor.account },
      ...{ onBehalfOf: undefined, signature: undefined, supersedes: undefined },
    });
    return { status: created ? 201 : 200, body: { documentId: id } };
  },
});
