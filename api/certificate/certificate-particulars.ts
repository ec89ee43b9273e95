import { dateText } from '../../domain/eligibility/date-text.ts';
import type { Language } from '../http/language.ts';
import { certificateLabels } from './certificate-labels.ts';
import type { CertificateInWords } from './find-worded-certificate.ts';

/** What a certificate is about, name by name. */
export function certificateParticulars(
  { caseNumber, employeeName, origin, target, momentText, evaluatedOn, ruleVersion }: CertificateInWords,
  language: Language,
): { name: string; value: string }[] {
  const labels = certificateLabels[language];
  return [
    { name: labels.case, value: caseNumber },
    { name: labels.employee, value: employeeName },
    { name: labels.origin, value: `${origin.positionName}, ${origin.unitName}` },
    { name: labels.target, value: `${target.positionName}, ${target.unitName}` },
    { name: labels.evaluated, value: `${momentText}, ${dateText(evaluatedOn)[language]}` },
    { name: labels.ruleVersion, value: ruleVersion },
  ];
}

/** `TMT jabatan: ekspor SIASN, 2 November 2026` */
export function evidenceText({
  label,
  sourceText,
  asOfText,
}: CertificateInWords['lines'][number]['evidence'][number]): string {
  return `${label === null ? '' : `${label}: `}${sourceText}, ${asOfText}`;
}
