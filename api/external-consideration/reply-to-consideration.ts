import { z } from 'zod';
import type { Database } from '../../db/open-database.ts';
import { findDocument } from '../../db/documents/find-document.ts';
import { findCommand } from '../../db/command/find-command.ts';
import { type ConsiderationRow, listConsiderations } from '../../db/external-consideration/list-considerations.ts';
import { replyDecisions } from '../../domain/external-consideration/consideration-state.ts';
import { unknownReplyDocument } from '../../domain/external-consideration/check-entered-reply.ts';
import { refuseReply } from '../../domain/external-consideration/refuse-reply.ts';
import { isSameCommand } from '../command/is-same-command.ts';
import { runCommand } from '../command/run-command.ts';
import { takeCommand } from '../command/take-command.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { considerationShape, showConsideration } from './consideration-shape.ts';

export const replyToConsideration = defineRoute({
  method: 'post',
  path: '/v1/external-considerations/{id}/reply',
  action: 'consideration.reply',
  tag: 'External considerations',
  summary: 'Reply to a request in the name of the authority asked; the same reply again gives the same result (F24)',
  params: uuidParams,
  body: z.strictObject({
    caseNumber: caseNumber.meta({ description: 'As in the letter of request: guards against a mixed-up reply.' }),
    decision: z.enum(replyDecisions).meta({ description: '`return` sends it back for repair.' }),
    reference: z.string().trim().min(3).max(200).meta({ description: 'Number of the letter of reply.' }),
    reasons: z.string().trim().min(10).max(4000),
    documentId: uuid.optional().meta({ description: 'The letter of reply, handed in by the same client before.' }),
  }),
  answers: { 200: { description: 'The request with its reply', schema: considerationShape } },
  problems: [
    'reply-for-other-case',
    'reply-document-unknown',
    'consideration-already-replied',
    'consideration-expired',
    'consideration-cancelled',
    'task-not-open',
    'task-completion-pending',
    'self-dealing',
    'not-your-task',
    'case-closed',
    'case-unavailable',
  ],
  async handle({ actor, params, body: { caseNumber: named, ...form } }, { db, ...rest }) {
    const find = async (): Promise<ConsiderationRow | undefined> =>
      (await listConsiderations(db, { id: params.id, client: actor.account }))[0];
    const asked = await find();
    if (!asked) throw new Problem('not-found');

    const dedupeKey = `complete:${asked.taskId}`;
    const said = { kind: 'complete-task', account: actor.account, body: { form } } as const;
    const earlier = await findCommand(db, dedupeKey);
    const repeated = earlier !== undefined && isSameCommand(earlier, said);
    const refusal = refuseReply({ ...asked, repeated }, { caseNumber: named });
    if (refusal) throw Problem.of(refusal);

    if (form.documentId !== undefined) await refuseForeignDocument(db, form.documentId, asked, actor.account);
    const row =
      earlier ??
      (await takeCommand(db, {
        ...{ kind: 'complete-task', dedupeKey, caseNumber: asked.caseNumber, task: asked.taskId },
        ...{ account: actor.account, roles: actor.roles, body: { form }, answer: { decision: form.decision } },
      }));
    if (!isSameCommand(row, said)) throw new Problem('task-completion-pending');
    await runCommand({ db, ...rest }, row);
    return { status: 200, body: showConsideration((await find())!) };
  },
});

/** A client names only a letter that it handed in itself, for this case. */
async function refuseForeignDocument(
  db: Database,
  id: string,
  { caseNumber }: ConsiderationRow,
  account: string,
): Promise<void> {
  const document = await findDocument(db, id);
  const isOwn =
    document?.case_number === caseNumber && document.kind === 'external-reply' && document.uploaded_by === account;
  if (!isOwn) throw Problem.of(unknownReplyDocument);
}
