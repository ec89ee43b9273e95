import { expect, it } from 'vitest';
import { cleanFileName } from '../../../domain/documents/clean-file-name.ts';
import { isRefusal } from '../../../domain/refusal.ts';

it.each([
  ['SK  jabatan.pdf', 'SK jabatan.pdf'],
  ['SK.PDF', 'SK.PDF'],
  ['tanpa ekstensi', 'tanpa ekstensi.pdf'],
  ['surat.v2', 'surat.v2.pdf'],
  ['Cafe\u0301.pdf', 'Caf\u00e9.pdf'],
])('keeps %s as %s', (given, kept) => {
  expect(cleanFileName(given, 'application/pdf')).toBe(kept);
});

it.each([
  '../../etc/passwd',
  '..\\SK.pdf',
  'C:SK.pdf',
  '/SK.pdf',
  '.htaccess',
  '..',
  '',
  'SK\u0000.pdf',
  'SK\u202efdp.exe',
  'SK\n.pdf',
  'SK\u00ad.pdf',
  'SK\u061c.pdf',
  'SK\u200d.pdf',
  'SK\u2066.pdf',
  'SK\u3164.pdf',
  'SK\u{e0041}.pdf',
  'SK\ufe0f.pdf',
  'SK\ud800.pdf',
  `${'a'.repeat(201)}.pdf`,
])('refuses %j', (given) => {
  const kept = cleanFileName(given, 'application/pdf');
  expect(isRefusal(kept) && kept.code).toBe('document-name-unsafe');
});
