import { renderPdf } from '../../paper/render-pdf.ts';
import type { Language } from '../http/language.ts';
import { certificateLabels } from './certificate-labels.ts';
import { certificateParticulars, evidenceText } from './certificate-particulars.ts';
import type { CertificateInWords } from './find-worded-certificate.ts';

/** A certificate as PDF; it is dated the moment it was made, so every printing is the same to the byte. */
export function certificatePaper(certificate: CertificateInWords, language: Language): Promise<Buffer> {
  const labels = certificateLabels[language];
  const { caseNumber, moment, number, momentText, agencyName, verdictText, summary, lines, evaluatedAt } = certificate;
  return renderPdf({
    template: 'certificate',
    issuedAt: evaluatedAt,
    data: {
      language,
      agency: agencyName,
      office: '',
      title: labels.title,
      reference: `${caseNumber} · ${momentText} · ${labels.number} ${number}`,
      foot: labels.foot,
      pageWord: labels.page,
      particulars: certificateParticulars(certificate, language),
      verdict: verdictText,
      summary,
      linesTitle: labels.rulesTitle,
      headers: [labels.rule, labels.found, labels.verdict],
      lines: lines.map(({ rule, title, legalBasis, value, evidence, verdictText: verdict, explanation, cure }) => ({
        ...{ rule, title, legalBasis, value, verdict, explanation },
        source: evidence.map(evidenceText).join('; '),
        cure: cure === null ? '' : `${labels.cure} ${cure}`,
      })),
      moment,
    },
  });
}
