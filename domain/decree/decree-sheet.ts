import { dateText } from '../eligibility/date-text.ts';
import type { DecreePerson, DecreeWords } from './decree-words.ts';
import { shownCode } from './verification-code.ts';

/** By whom the electronic signature on the paper is; `none`: the paper says that it has none. */
export type DecreeSigner = 'none' | 'development' | 'bsre';

export interface DecreeLetter {
  kind: 'decree' | 'extract' | 'correction';
  words: DecreeWords;
  persons: readonly DecreePerson[];
  /** ISO date. */
  dated: string;
  code: string;
  /** Absent while it is a draft. */
  signed?: { number: string; name: string; nip?: string | undefined; signer: DecreeSigner } | undefined;
}

/** A decree, an extract or a correction in full words, as its template prints it (tata naskah dinas). It is in Indonesian, as the law has it. */
export function decreeSheet(letter: DecreeLetter, publicUrl: string) {
  const { words, signed, code, dated, persons } = letter;
  const number = signed?.number ?? '…';
  const path = `${publicUrl.replace(/\/$/, '')}/v1/public/decrees/${code}`;
  const headingLines = [...headingOf(letter), `NOMOR ${number}`, 'TENTANG', subjectOf(letter)];
  return {
    language: 'id' as const,
    agency: words.agency,
    office: words.office,
    address: words.address,
    title: `${headingOf(letter)[0]} ${number}`,
    reference: '',
    keyword: `mutasi-decree:${code}`,
    ...marksOf(signed?.signer, signed !== undefined),
    pageWord: 'Halaman',
    headingLines,
    invocation: letter.kind === 'correction' ? '' : `${words.signatoryTitle},`,
    sections: sectionsOf(letter),
    resolution: letter.kind === 'correction' ? '' : 'MEMUTUSKAN:',
    dictums: dictumsOf(letter),
    changes: words.correction
      ? {
          headers: ['Bagian', 'Tertulis', 'Seharusnya'],
          rows: words.correction.changes.map(({ where, written, correct }) => [where, written, correct]),
        }
      : null,
    placeLine: `Ditetapkan di ${words.place}`,
    dateLine: `pada tanggal ${dateText(dated).id}`,
    signatory: {
      title: `${words.signatoryTitle},`,
      name: signed?.name ?? '',
      nip: signed?.nip ?? '',
      note: noteOf(signed?.signer, signed !== undefined),
    },
    copiesTitle: 'Tembusan disampaikan kepada:',
    copies: words.copies,
    verification: {
      url: path,
      shown: path,
      code: shownCode(code),
      alt: `Kode QR ke halaman pemeriksaan keaslian, kode ${shownCode(code)}`,
      text: 'Periksa keaslian dokumen ini dengan kode berikut:',
    },
    annex: letter.kind === 'decree' && persons.length > 1 ? annexOf(letter, number) : null,
  };
}

function headingOf({ kind, words }: DecreeLetter): string[] {
  if (kind === 'correction') return ['SURAT RALAT', words.signatoryTitle];
  return [`${kind === 'extract' ? 'PETIKAN ' : ''}KEPUTUSAN ${words.signatoryTitle}`];
}

function subjectOf({ words: { correction } }: DecreeLetter): string {
  if (correction) return `RALAT ATAS KEPUTUSAN NOMOR ${correction.number}`;
  return 'MUTASI PEGAWAI NEGERI SIPIL DALAM JABATAN';
}

function sectionsOf({ kind, words }: DecreeLetter) {
  if (kind === 'correction') return [];
  return [
    { label: 'Menimbang', numbering: 'a.', items: words.considerations },
    { label: 'Mengingat', numbering: '1.', items: words.legalBasis },
  ];
}

function dictumsOf(letter: DecreeLetter) {
  const { words, persons, kind } = letter;
  const plain = (label: string, text: string) => ({
    label,
    text,
    particulars: [] as { name: string; value: string }[],
  });
  if (words.correction) return correctionText(words.correction).map(([label, text]) => plain(label!, text!));
  const alone = kind === 'extract' || persons.length === 1 ? persons[0] : undefined;
  const first = alone
    ? { label: 'KESATU', text: 'Memindahkan Pegawai Negeri Sipil:', particulars: particularsOf(alone) }
    : plain(
        'KESATU',
        'Memindahkan Pegawai Negeri Sipil yang namanya tercantum dalam lajur 2 dari jabatan dalam lajur 3 ke jabatan dalam lajur 4 Lampiran, yang merupakan bagian yang tidak terpisahkan dari Keputusan ini.',
      );
  return [
    plain('Menetapkan', `KEPUTUSAN ${words.signatoryTitle} TENTANG ${subjectOf(letter)}.`),
    first,
    plain(
      'KEDUA',
      'Kepada yang bersangkutan diberikan hak-hak kepegawaian menurut peraturan perundang-undangan sejak melaksanakan tugas dalam jabatan baru.',
    ),
    plain(
      'KETIGA',
      'Yang bersangkutan berhak mengajukan keberatan menurut Peraturan Pemerintah Nomor 79 Tahun 2021, dihitung sejak Keputusan ini diterima.',
    ),
    plain(
      'KEEMPAT',
      `Keputusan ini mulai berlaku pada tanggal ditetapkan${alone ? ` dan mutasi berlaku terhitung mulai ${dateText(alone.effectiveOn).id}` : ', dan mutasi berlaku terhitung mulai tanggal dalam lajur 5 Lampiran'}. Kekeliruan dalam Keputusan ini diperbaiki dengan surat ralat.`,
    ),
    ...(kind === 'extract'
      ? [
          plain(
            'Petikan',
            'disampaikan kepada yang bersangkutan untuk diketahui dan dipergunakan sebagaimana mestinya.',
          ),
        ]
      : []),
  ];
}

function correctionText({ number, dated, reason }: NonNullable<DecreeWords['correction']>): string[][] {
  return [
    ['Keputusan', `Nomor ${number} tanggal ${dateText(dated).id}`],
    ['Alasan', reason],
    ['Ralat', 'Keputusan tersebut diralat sebagai berikut; bagian lain tetap berlaku.'],
  ];
}

function particularsOf(person: DecreePerson): { name: string; value: string }[] {
  return [
    { name: 'Nama', value: person.name },
    { name: 'NIP', value: person.nip },
    ...(person.rank === '' ? [] : [{ name: 'Pangkat, golongan/ruang', value: person.rank }]),
    { name: 'Dari jabatan', value: `${person.from.post}, ${person.from.unit}` },
    { name: 'Ke jabatan', value: `${person.to.post}, ${person.to.unit}` },
    { name: 'Terhitung mulai tanggal', value: dateText(person.effectiveOn).id },
    ...(person.ground === '' ? [] : [{ name: 'Penurunan jenjang, dasar', value: person.ground }]),
  ];
}

function annexOf({ words, persons, dated }: DecreeLetter, number: string) {
  return {
    headingLines: [
      `LAMPIRAN KEPUTUSAN ${words.signatoryTitle}`,
      `NOMOR ${number}`,
      `TANGGAL ${dateText(dated).id.toUpperCase()}`,
    ],
    headers: ['1. No.', '2. Nama, NIP, pangkat', '3. Dari jabatan', '4. Ke jabatan', '5. Terhitung mulai'],
    rows: persons.map(({ name, nip, rank, from, to, effectiveOn, ground }, index) => [
      String(index + 1),
      `${name}\nNIP ${nip}${rank === '' ? '' : `\n${rank}`}`,
      `${from.post}, ${from.unit}`,
      `${to.post}, ${to.unit}${ground === '' ? '' : `\nPenurunan jenjang: ${ground}`}`,
      dateText(effectiveOn).id,
    ]),
  };
}

function marksOf(signer: DecreeSigner | undefined, isSigned: boolean) {
  if (!isSigned)
    return {
      mark: 'DRAF',
      markText: 'DRAF — BELUM DITANDATANGANI',
      foot: 'Draf untuk paraf dan tanda tangan; bukan keputusan.',
    };
  if (signer === 'none')
    return {
      mark: 'BELUM DITANDATANGANI',
      markText: 'BELUM DITANDATANGANI SECARA ELEKTRONIK',
      foot: 'Ditetapkan dalam catatan perkara; berkas ini tidak memuat tanda tangan elektronik.',
    };
  const foot = 'Dokumen ini ditandatangani secara elektronik; setiap perubahan pada berkasnya membuatnya tidak sah.';
  return { mark: '', markText: '', foot };
}

function noteOf(signer: DecreeSigner | undefined, isSigned: boolean): string {
  if (!isSigned) return 'Belum ditandatangani';
  if (signer === 'none') return 'Ditetapkan tanpa tanda tangan elektronik';
  if (signer === 'development')
    return 'Ditandatangani secara elektronik dengan sertifikat pengembangan; bukan sertifikat BSrE';
  return 'Ditandatangani secara elektronik dengan sertifikat yang diterbitkan BSrE';
}
