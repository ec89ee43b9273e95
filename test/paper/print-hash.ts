// Prints the sample in a process of its own and says the hash of its bytes: `node --import tsx print-hash.ts MOMENT`.
import { createHash } from 'node:crypto';
import { renderPdf } from '../../paper/render-pdf.ts';
import { certificateSample } from './certificate-sample.ts';

const pdf = await renderPdf({ template: 'certificate', data: certificateSample, issuedAt: new Date(process.argv[2]!) });
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
