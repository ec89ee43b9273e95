import { smallPdf } from '../../stack/demo/small-pdf.ts';
import { eicar } from './clamd.ts';
import { smallJpeg, smallPng } from './files.ts';

const pdf = smallPdf('Berkas');
const locked = Buffer.from(pdf.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 9 0 R'), 'latin1');
export const infected = Buffer.concat([pdf, Buffer.from(`% ${eicar}\n`), pdf]);

/** Files that nobody may hand in where `maxBytes` is the largest: code, status, bytes, name. */
export const refusedFiles = (maxBytes: number): [string, number, Buffer, string][] => [
  ['document-empty', 422, Buffer.alloc(0), 'kosong.pdf'],
  ['document-too-large', 413, Buffer.concat([pdf, Buffer.alloc(maxBytes)]), 'besar.pdf'],
  ['document-type-not-allowed', 422, Buffer.from('MZ ini program'), 'program.pdf'],
  ['document-type-not-allowed', 422, Buffer.from('<html><script>alert(1)</script></html>'), 'halaman.html'],
  ['document-type-mismatch', 422, smallPng(), 'gambar.pdf'],
  ['document-type-mismatch', 422, pdf, 'surat.exe'],
  ['document-name-unsafe', 422, pdf, '../../etc/surat.pdf'],
  ['document-name-unsafe', 422, pdf, 'surat\u202efdp.pdf'],
  ['document-encrypted', 422, locked, 'terkunci.pdf'],
  ['document-damaged', 422, pdf.subarray(0, pdf.length - 40), 'terpotong.pdf'],
  ['document-damaged', 422, smallPng().subarray(0, -6), 'terpotong.png'],
  ['document-damaged', 422, smallJpeg().subarray(0, -2), 'terpotong.jpg'],
  ['document-infected', 422, infected, 'virus.pdf'],
];
