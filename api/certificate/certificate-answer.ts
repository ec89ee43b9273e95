import type { Answer } from '../http/route.ts';
import type { Language } from '../http/language.ts';
import { certificatePage } from './certificate-page.ts';
import { certificatePaper } from './certificate-paper.ts';
import type { CertificateInWords } from './find-worded-certificate.ts';

export const html = 'text/html';
export const pdf = 'application/pdf';

/** A certificate in the form that was asked for; all forms say the same. */
export async function certificateAnswer(
  certificate: CertificateInWords,
  language: Language,
  mediaType: string,
): Promise<Answer> {
  const headers = { Vary: 'Accept-Language, Accept' };
  if (mediaType === html) {
    const bytes = Buffer.from(certificatePage(certificate, language));
    return { status: 200, file: { bytes, mediaType: `${html}; charset=utf-8` }, headers };
  }
  if (mediaType !== pdf) return { status: 200, body: certificate, headers };
  const name = `certificate-${certificate.caseNumber}-${certificate.moment}-${certificate.number}.pdf`;
  return {
    status: 200,
    file: { bytes: await certificatePaper(certificate, language), mediaType: pdf },
    headers: { ...headers, 'Content-Disposition': `inline; filename="${name}"` },
  };
}
