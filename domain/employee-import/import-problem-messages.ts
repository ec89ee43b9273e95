import type { Text } from '../text.ts';

export const importProblemMessages = {
  'import-file-type': {
    id: 'Berkas bukan CSV (UTF-8) atau XLSX',
    en: 'The file is neither CSV (UTF-8) nor XLSX',
  },
  'import-file-empty': { id: 'Berkas tidak memuat data pegawai', en: 'The file holds no employees' },
  'import-file-changed': {
    id: 'Berkas berubah selagi dibaca; ulangi impor',
    en: 'The file changed while it was read; import it again',
  },
  'import-header-missing': {
    id: 'Judul kolom tidak sesuai ekspor SIASN; kolom yang tidak ditemukan',
    en: 'The header is not that of a SIASN export; columns not found',
  },
  'import-header-duplicate': { id: 'Judul kolom muncul dua kali', en: 'A column appears twice' },
  'import-row-shape': {
    id: 'Jumlah kolom atau tanda kutip pada baris tidak sesuai judul',
    en: 'The number of cells or a quotation mark of the row does not fit the header',
  },
  'import-value-missing': { id: 'Nilai wajib kosong', en: 'A required value is empty' },
  'import-value-unknown': { id: 'Nilai tidak dikenal', en: 'The value is not known' },
  'import-text-encoding': {
    id: 'Teks memuat karakter yang rusak; simpan berkas sebagai UTF-8',
    en: 'The text holds damaged characters; save the file as UTF-8',
  },
  'import-name-invisible': {
    id: 'Nama memuat karakter tak terlihat atau karakter kendali; hapus lalu ketik ulang',
    en: 'The name holds an invisible or a control character; delete it and type the name again',
  },
  'import-name-not-latin': {
    id: 'Nama memuat huruf yang bukan huruf Latin biasa; ketik ulang dengan huruf Latin (Permendagri 73/2022 Pasal 5)',
    en: 'The name holds a letter that is no plain Latin one; type it again in Latin letters (Permendagri 73/2022 art. 5)',
  },
  'import-date-invalid': {
    id: 'Tanggal tidak ada di kalender atau tidak berbentuk dd-mm-yyyy',
    en: 'The date does not exist or is not written dd-mm-yyyy',
  },
  'import-nip-numeric': {
    id: 'NIP tersimpan sebagai angka sehingga digit akhirnya sudah dibulatkan; simpan kolom sebagai teks',
    en: 'The NIP was stored as a number, so its last digits are already lost; keep the column as text',
  },
  'import-nip-format': { id: 'NIP bukan 18 angka yang sah', en: 'The NIP is not a valid number of 18 digits' },
  'import-nip-not-a-date': {
    id: 'Tanggal lahir atau bulan TMT dalam NIP tidak ada di kalender',
    en: 'The birth date or the entry month in the NIP does not exist',
  },
  'import-nip-mismatch': {
    id: 'NIP tidak cocok dengan tanggal lahir atau jenis kelamin',
    en: 'The NIP does not agree with the birth date or the sex',
  },
  'import-nip-duplicate': {
    id: 'NIP muncul lebih dari sekali; pertama pada baris',
    en: 'The NIP appears twice; first in row',
  },
  'import-siasn-id-duplicate': {
    id: 'PNS ID muncul lebih dari sekali; pertama pada baris',
    en: 'The PNS ID appears twice; first in row',
  },
  'import-nip-changed': {
    id: 'PNS ID ini tercatat dengan NIP lain; perubahan NIP harus diputuskan dahulu',
    en: 'This PNS ID is recorded with another NIP; a changed NIP has to be settled first',
  },
  'import-employee-elsewhere': {
    id: 'Pegawai ini tercatat pada instansi lain; perpindahan antarinstansi adalah perkara mutasi',
    en: 'This employee is recorded with another agency; a move between agencies is a transfer case',
  },
  'import-unit-unknown': { id: 'Unit organisasi tidak dikenal', en: 'The organisational unit is not known' },
  'import-position-unknown': { id: 'Jabatan tidak dikenal', en: 'The position is not known' },
} as const satisfies Record<string, Text>;

export type ImportProblemCode = keyof typeof importProblemMessages;
