export const choose = {
  clear: 'Kosongkan',
  personHint: 'Nama atau NIP',
  postHint: 'Nama jabatan atau unit',
  typeMore: 'Ketik sedikitnya tiga huruf, atau tempel NIP.',
  noPost: 'Tidak ada jabatan dengan nama itu',
  need: 'butuh {{need}}, terisi {{filled}}',
  person: 'Pegawai',
  post: 'Jabatan tujuan',
  add: 'Tambahkan ke rancangan',
  remove: 'Keluarkan {{name}} dari rancangan',
  movesTo: 'pindah ke',
  state: { vacant: 'Kosong', held: 'Terisi', reserved: 'Dipesan perkara lain', closed: 'Ditutup' },
};
