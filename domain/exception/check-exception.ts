import type { RuleId } from '../eligibility/rule-id.ts';
import type { Refusal } from '../refusal.ts';
import type { TaskContext } from '../task/define-task.ts';
import { exceptableRules, type ExceptingAuthority } from './exceptable-rules.ts';

/** What an authority says of an exception. */
export interface ExceptionForm {
  rule: RuleId;
  authority: ExceptingAuthority;
  decision: 'grant' | 'refuse';
  documentId?: string | undefined;
  validUntil?: string | undefined;
}

/** Only the rule that asks for it, only by the authority whom the law names, and never without the document (F25). */
export function checkException(
  form: ExceptionForm,
  { today, papers, rule }: Pick<TaskContext, 'today' | 'papers' | 'rule'>,
): Refusal | undefined {
  const authority = exceptableRules[form.rule];
  if (authority === undefined) return refusal('rule-without-exception', form.rule, 'rule', noException);
  if (rule !== undefined && form.rule !== rule) return refusal('exception-for-other-rule', rule, 'rule', otherRule);
  if (form.authority !== authority)
    return refusal('exception-wrong-authority', form.rule, 'authority', wrongAuthority[authority]);
  if (form.decision === 'refuse') return undefined;
  if (form.documentId === undefined)
    return refusal('exception-document-missing', form.rule, 'documentId', documentMissing);
  const known = papers?.some(({ id, kind }) => id === form.documentId && kind === 'exception-approval') ?? false;
  if (!known) return refusal('exception-document-unknown', form.rule, 'documentId', documentUnknown);
  return form.validUntil !== undefined && form.validUntil < today
    ? refusal('exception-over', form.rule, 'validUntil', over)
    : undefined;
}

function refusal(code: string, rule: RuleId, field: string, message: Refusal['message']): Refusal {
  return { code, rule, field, message };
}

const noException = {
  id: 'Peraturan tidak mengenal pengecualian dari syarat ini.',
  en: 'The law knows no exception from this rule.',
};
const otherRule = {
  id: 'Tugas ini tentang pengecualian dari syarat lain.',
  en: 'This task is about an exception from another rule.',
};
const wrongAuthority: Readonly<Record<ExceptingAuthority, Refusal['message']>> = {
  'appointing-authority': {
    id: 'Pengecualian dari syarat ini diberikan oleh PPK.',
    en: 'The appointing authority grants an exception from this rule.',
  },
  president: {
    id: 'Pengecualian dari syarat ini hanya diberikan oleh Presiden; catat keputusannya dengan dokumennya.',
    en: 'Only the President grants an exception from this rule; record the decision with its document.',
  },
};
const documentMissing = {
  id: 'Pengecualian memerlukan dokumennya. Unggah (exception-approval), lalu sebutkan nomornya.',
  en: 'An exception needs its document. Upload it (exception-approval) and give its id.',
};
const documentUnknown = {
  id: 'Dokumen itu bukan dokumen pengecualian (exception-approval) dalam perkara ini.',
  en: 'That document is not an approval of an exception (exception-approval) of this case.',
};
const over = { id: 'Masa berlaku pengecualian sudah lewat.', en: 'The exception is over already.' };
