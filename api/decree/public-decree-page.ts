import { dateText } from '../../domain/eligibility/date-text.ts';
import { shownCode } from '../../domain/decree/verification-code.ts';
import { escapeHtml } from '../http/escape-html.ts';
import type { Language } from '../http/language.ts';
import type { showPublicDecree } from './show-public-decree.ts';

const labels = {
  id: {
    title: 'Pemeriksaan keaslian keputusan',
    number: 'Nomor',
    dated: 'Tanggal',
    subject: 'Tentang',
    agency: 'Instansi',
    state: 'Keadaan',
    corrections: 'Surat ralat',
    code: 'Kode',
    hash: 'SHA-256 berkas',
    signature: 'Tanda tangan elektronik',
    advice:
      'Cocokkan nomor dan tanggal dengan surat di tangan Anda. Untuk memeriksa berkasnya, kirim PDF ke POST /v1/public/decrees/verification.',
    signers: {
      none: 'tidak ada',
      development: 'sertifikat pengembangan, tanpa kekuatan hukum',
      bsre: 'sertifikat BSrE',
    },
  },
  en: {
    title: 'Is this decree authentic?',
    number: 'Number',
    dated: 'Date',
    subject: 'Subject',
    agency: 'Agency',
    state: 'State',
    corrections: 'Letters of correction',
    code: 'Code',
    hash: 'SHA-256 of the file',
    signature: 'Electronic signature',
    advice:
      'Compare number and date with the letter in your hand. To have the file itself checked, send the PDF to POST /v1/public/decrees/verification.',
    signers: { none: 'none', development: 'development certificate, no legal effect', bsre: 'BSrE certificate' },
  },
} as const;

/** A whole page, for whoever scans the QR code: no script, no style, every text escaped. */
export function publicDecreePage(decree: ReturnType<typeof showPublicDecree>, language: Language): string {
  const words = labels[language];
  const corrections = decree.corrections
    .map(({ number, dated }) => `${number}, ${dateText(dated)[language]}`)
    .join('; ');
  const rows = [
    [words.state, decree.stateText],
    [words.number, decree.number],
    [words.dated, dateText(decree.dated)[language]],
    [words.subject, decree.subject],
    [words.agency, decree.agency],
    ...(corrections === '' ? [] : [[words.corrections, corrections]]),
    [words.signature, words.signers[decree.signer]],
    [words.code, shownCode(decree.code)],
    [words.hash, decree.sha256],
  ].map(([name, value]) => `      <dt>${escapeHtml(name!)}</dt><dd>${escapeHtml(value!)}</dd>`);
  return `<!doctype html>
<html lang="${language}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(words.title)}</title></head>
  <body><main data-state="${decree.state}">
    <h1>${escapeHtml(words.title)}</h1>
    <dl>
${rows.join('\n')}
    </dl>
    <p>${escapeHtml(words.advice)}</p>
  </main></body>
</html>
`;
}
