/** The columns of the SIASN employee export that the register keeps; every other column is dropped while a row is read. */
export const siasnColumns = [
  'PNS ID',
  'NIP BARU',
  'NAMA',
  'GELAR DEPAN',
  'GELAR BELAKANG',
  'TANGGAL LAHIR',
  'JENIS KELAMIN',
  'EMAIL GOV',
  'JENIS PEGAWAI NAMA',
  'KEDUDUKAN HUKUM NAMA',
  'STATUS CPNS PNS',
  'TMT CPNS',
  'TMT PNS',
  'GOL AKHIR NAMA',
  'TMT GOLONGAN',
  'JABATAN ID',
  'JABATAN NAMA',
  'TMT JABATAN',
  'TINGKAT PENDIDIKAN NAMA',
  'PENDIDIKAN NAMA',
  'TAHUN LULUS',
  'UNOR ID',
  'UNOR NAMA',
] as const;
export type SiasnColumn = (typeof siasnColumns)[number];

/** What a file must have; of alternatives one suffices. */
export const requiredColumns: readonly (readonly SiasnColumn[])[] = [
  ['NIP BARU'],
  ['NAMA'],
  ['TANGGAL LAHIR'],
  ['JENIS KELAMIN'],
  ['UNOR ID', 'UNOR NAMA'],
  ['JABATAN ID', 'JABATAN NAMA'],
  ['TMT JABATAN'],
  ['KEDUDUKAN HUKUM NAMA'],
  ['STATUS CPNS PNS', 'JENIS PEGAWAI NAMA'],
];

/**
 * Data the service has no purpose for and may not hold (UU 27/2022): they are named here only so that tests can prove
 * that none of them is among the columns kept.
 */
export const neverStoredColumns = [
  'NIK',
  'NPWP NOMOR',
  'BPJS',
  'AGAMA ID',
  'AGAMA NAMA',
  'JENIS KAWIN ID',
  'JENIS KAWIN NAMA',
  'ALAMAT',
  'NOMOR HP',
  'EMAIL',
] as const;
