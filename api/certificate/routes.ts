import { compareCertificates } from './compare-certificates.ts';
import { listCertificates } from './list-certificates.ts';
import { printCertificate } from './print-certificate.ts';
import { readCertificatePage } from './read-certificate-page.ts';
import { readCertificate } from './read-certificate.ts';

/** The particular before the general: a moment would match the rest of any of these paths. */
export const certificateRoutes = [
  listCertificates,
  compareCertificates,
  printCertificate,
  readCertificatePage,
  readCertificate,
];
