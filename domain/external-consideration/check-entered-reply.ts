import type { Refusal } from '../refusal.ts';
import type { TaskContext } from '../task/define-task.ts';
import type { ReplyDecision } from './consideration-state.ts';

/**
 * A reply that HR enters needs the document it came with (F24). A case that began before 0.2.0 has neither requests nor
 * documents: there the reference is enough, and nothing can be sent back for repair.
 */
export function checkEnteredReply(
  form: { decision: ReplyDecision; documentId?: string | undefined },
  { requested, papers }: Pick<TaskContext, 'requested' | 'papers'>,
): Refusal | undefined {
  if (!requested) return form.decision === 'return' ? notReturnable : undefined;
  if (form.documentId === undefined) return withoutDocument;
  const isReply = papers?.some(({ id, kind }) => id === form.documentId && kind === 'external-reply') ?? false;
  return isReply ? undefined : unknownReplyDocument;
}

const withoutDocument: Refusal = {
  code: 'reply-without-document',
  rule: 'F24',
  field: 'documentId',
  message: {
    id: 'Jawaban yang dicatat HR memerlukan dokumennya. Unggah surat jawaban (external-reply), lalu sebutkan nomornya.',
    en: 'A reply that HR enters needs its document. Upload the letter of reply (external-reply) and give its id.',
  },
};

export const unknownReplyDocument: Refusal = {
  code: 'reply-document-unknown',
  rule: 'F24',
  field: 'documentId',
  message: {
    id: 'Dokumen itu bukan surat jawaban (external-reply) dalam perkara ini.',
    en: 'That document is not a letter of reply (external-reply) of this case.',
  },
};

const notReturnable: Refusal = {
  code: 'reply-not-returnable',
  rule: 'F24',
  field: 'decision',
  message: {
    id: 'Perkara ini dimulai sebelum perbaikan atas permintaan luar dikenal. Catat setuju atau tolak.',
    en: 'This case began before requests could be sent back for repair. Record an approval or a refusal.',
  },
};
