export const search = {
  label: 'Cari nama, NIP, atau nomor perkara',
  case: 'Buka perkara {{number}}',
  none: 'Tidak ada pegawai dengan nama atau NIP itu',
};
