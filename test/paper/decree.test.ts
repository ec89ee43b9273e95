import { expect, it } from 'vitest';
import { defaultDecreeForm } from '../../domain/decree/decree-form.ts';
import { type DecreeLetter, decreeSheet } from '../../domain/decree/decree-sheet.ts';
import { printDecree } from '../../paper/print-decree.ts';
import { readPdf } from './read-pdf.ts';

const agency = 'Pemerintah Kabupaten Bantul';
const person = (name: string) => ({
  ...{ name, nip: '198501012010012900', rank: 'Penata Muda Tingkat I, III/b', effectiveOn: '2026-04-01', ground: '' },
  from: { post: 'Pengadministrasi Perkantoran', unit: 'Dinas Ketahanan Pangan dan Pertanian' },
  to: { post: 'Penelaah Teknis Kebijakan', unit: 'Badan Perencanaan Pembangunan Daerah' },
});
const signed = { number: '800.1.3.3/0001/BANTUL/2026', name: 'Bupati Contoh', signer: 'bsre' as const };
const single: DecreeLetter = {
  kind: 'decree',
  words: { ...defaultDecreeForm(agency), agency },
  persons: [person('Arif Contoh')],
  dated: '2026-03-02',
  code: '0123456789ABCDEFGHJKMNPQ',
  signed,
};
const print = (letter: DecreeLetter) => printDecree(decreeSheet(letter, 'https://mutasi.example'), new Date(0));

it('is one page for one person, tagged, with all parts of the letter form, and the same bytes again', async () => {
  const pdf = await print(single);
  expect((await print(single)).equals(pdf)).toBe(true);
  const { text, pages, roles } = await readPdf(pdf);
  expect(pages).toBe(1);
  expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'L', 'Lbl', 'LBody', 'Figure', 'Link']));
  const inOrder = [
    ...['PEMERINTAH KABUPATEN BANTUL', 'KEPUTUSAN BUPATI BANTUL', 'NOMOR 800.1.3.3/0001/BANTUL/2026', 'TENTANG'],
    ...['Menimbang', 'Mengingat', 'MEMUTUSKAN', 'Menetapkan', 'KESATU', 'Arif Contoh', 'KEDUA'],
    ...['Ditetapkan di Bantul', '2 Maret 2026', 'Bupati Contoh', 'Tembusan'],
  ];
  const places = inOrder.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(text).not.toContain('BELUM DITANDATANGANI');
  // An elected head of region has no NIP; a civil servant who signs has.
  expect(text.match(/NIP/g)).toHaveLength(1);
  const official = await print({ ...single, signed: { ...signed, nip: '197001011995031900' } });
  expect((await readPdf(official)).text).toContain('NIP 197001011995031900');
});

it('names several in an annex with a header row, and a demotion with its ground', async () => {
  const persons = [person('Arif Contoh'), { ...person('Budi Contoh'), ground: 'penataan organisasi' }];
  const { text, roles } = await readPdf(await print({ ...single, persons }));
  expect(roles).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']));
  for (const words of ['LAMPIRAN KEPUTUSAN BUPATI BANTUL', 'Arif Contoh', 'Penurunan jenjang: penataan organisasi'])
    expect(text).toContain(words);
});

it('reads no text as markup', async () => {
  const { text } = await readPdf(await print({ ...single, persons: [person('#strong[x] $y$ @z')] }));
  expect(text).toContain('#strong[x] $y$ @z');
});

it.each([
  ['Pemerintah Kota Yogyakarta', 'WALI KOTA YOGYAKARTA'],
  ['Pemerintah Provinsi Bali', 'GUBERNUR BALI'],
  ['Badan Contoh', 'PEJABAT PEMBINA KEPEGAWAIAN BADAN CONTOH'],
])('is signed for %s by the %s where the agency says nothing else', (name, title) => {
  expect(defaultDecreeForm(name).signatoryTitle).toBe(title);
});
