/** What an agency writes on its letters. Several versions may follow each other; a letter keeps the one it was drafted with. */
export type DecreeForm = {
  /** The office that draws the letter up, below the agency's name; empty where the agency itself writes. */
  office: string;
  address: string;
  /** Where it is signed. */
  place: string;
  /** `BUPATI BANTUL`. */
  signatoryTitle: string;
  /** Menimbang. */
  considerations: string[];
  /** Mengingat: each a citation in full. */
  legalBasis: string[];
  /** Tembusan. */
  copies: string[];
};

const seats = [
  { prefix: 'Pemerintah Kabupaten ', title: 'BUPATI' },
  { prefix: 'Pemerintah Kota ', title: 'WALI KOTA' },
  { prefix: 'Pemerintah Provinsi ', title: 'GUBERNUR' },
  { prefix: 'Pemerintah Daerah ', title: 'GUBERNUR' },
];

/** What is written where the agency has recorded no form of its own; its law is that of mutations in general (PP 11/2017 art 190–191). */
export function defaultDecreeForm(agency: string): DecreeForm {
  const seat = seats.find(({ prefix }) => agency.startsWith(prefix));
  const place = seat ? agency.slice(seat.prefix.length) : agency;
  return {
    office: '',
    address: '',
    place,
    signatoryTitle: seat
      ? `${seat.title} ${place.toUpperCase()}`
      : `PEJABAT PEMBINA KEPEGAWAIAN ${agency.toUpperCase()}`,
    considerations: [
      'bahwa untuk kepentingan organisasi dan pengembangan karier pegawai perlu dilakukan mutasi Pegawai Negeri Sipil;',
      'bahwa pegawai yang namanya tercantum dalam Keputusan ini memenuhi syarat menurut sertifikat kelayakan dan telah dipertimbangkan oleh Tim Penilai Kinerja;',
      'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu ditetapkan dengan Keputusan;',
    ],
    legalBasis: [
      'Undang-Undang Nomor 20 Tahun 2023 tentang Aparatur Sipil Negara;',
      'Peraturan Pemerintah Nomor 11 Tahun 2017 tentang Manajemen Pegawai Negeri Sipil sebagaimana telah diubah dengan Peraturan Pemerintah Nomor 17 Tahun 2020;',
      'Peraturan Badan Kepegawaian Negara Nomor 5 Tahun 2019 tentang Tata Cara Pelaksanaan Mutasi;',
    ],
    copies: [
      'Kepala Badan Kepegawaian Negara;',
      'Inspektur Daerah;',
      'Kepala perangkat daerah yang bersangkutan;',
      'Pejabat pembuat daftar gaji yang bersangkutan.',
    ],
  };
}
