import { escapeHtml } from '../http/escape-html.ts';
import type { Language } from '../http/language.ts';
import { type CertificateLabels, certificateLabels } from './certificate-labels.ts';
import { certificateParticulars, evidenceText } from './certificate-particulars.ts';
import type { CertificateInWords } from './find-worded-certificate.ts';

type Line = CertificateInWords['lines'][number];

/** A certificate as a fragment of a page: no styles and no script of its own, every text escaped, a table that can be read aloud. */
export function certificatePage(certificate: CertificateInWords, language: Language): string {
  const labels = certificateLabels[language];
  const title = `certificate-${certificate.moment}-${certificate.number}`;
  const particulars = certificateParticulars(certificate, language)
    .map(({ name, value }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`)
    .join('\n    ');
  const headers = [labels.rule, labels.found, labels.verdict].map(
    (header) => `<th scope="col">${escapeHtml(header)}</th>`,
  );
  return `<article class="certificate" lang="${language}" aria-labelledby="${title}">
  <h2 id="${title}">${escapeHtml(labels.title)}</h2>
  <dl>
    ${particulars}
  </dl>
  <p class="certificate-verdict" data-verdict="${certificate.verdict}"><strong>${escapeHtml(certificate.verdictText)}</strong> ${escapeHtml(certificate.summary)}</p>
  <table>
    <caption>${escapeHtml(labels.rulesTitle)}</caption>
    <thead><tr>${headers.join('')}</tr></thead>
    <tbody>
${certificate.lines.map((line) => row(line, labels)).join('\n')}
    </tbody>
  </table>
</article>
`;
}

function row({ rule, title, legalBasis, value, evidence, verdict, ...line }: Line, labels: CertificateLabels): string {
  const sources = evidence.map((one) => `<li>${escapeHtml(evidenceText(one))}</li>`).join('');
  const cure = line.cure === null ? '' : ` <p class="cure">${escapeHtml(labels.cure)} ${escapeHtml(line.cure)}</p>`;
  return `      <tr data-rule="${rule}" data-verdict="${verdict}">
        <th scope="row">${rule} ${escapeHtml(title)} <small>${escapeHtml(legalBasis)}</small></th>
        <td><p>${escapeHtml(value)}</p>${sources === '' ? '' : ` <ul>${sources}</ul>`}</td>
        <td><strong>${escapeHtml(line.verdictText)}</strong> <p>${escapeHtml(line.explanation)}</p>${cure}</td>
      </tr>`;
}
