/** What can be done to a case beside its tasks: the button, the question, and what follows. */
export const act = {
  typeNumber: 'Tulis nomor perkara {{number}} untuk melanjutkan',
  withdraw: {
    button: 'Tarik usul',
    title: 'Tarik usul ini?',
    consequence:
      'Perkara berakhir sebagai ditarik dan semua tugasnya ditutup. Ini tidak dapat dibatalkan; usul baru harus dibuka dari awal.',
  },
  rescind: {
    button: 'Batalkan keputusan',
    title: 'Batalkan keputusan ini?',
    consequence:
      'Keputusan dicabut dan perkara berakhir sebagai dibatalkan. Pegawai menerima alasannya. Ini tidak dapat dibatalkan.',
  },
  publish: {
    button: 'Umumkan jabatan tujuan',
    title: 'Umumkan jabatan tujuannya?',
    consequence: 'Sejak sekarang semua yang boleh membaca perkara melihat jabatan tujuannya.',
  },
  upload: {
    button: 'Unggah dokumen',
    title: 'Unggah dokumen',
    consequence: 'Berkas diperiksa dari virus, lalu menunggu hasil pemeriksaan petugas.',
  },
  invitation: {
    button: 'Ubah undangan',
    title: 'Ubah waktu atau tempat sidang',
    consequence: 'Semua anggota menerima undangan baru yang menggantikan yang lama.',
  },
  join: { button: 'Saya hadir', title: 'Catat bahwa Anda hadir', consequence: 'Kehadiran Anda dihitung dalam kuorum.' },
  motion: {
    button: 'Usulkan jabatan lain',
    title: 'Usulkan jabatan lain',
    consequence: 'Tim penilai bersuara juga atas jabatan ini.',
  },
  conflict: {
    button: 'Saya berbenturan kepentingan',
    title: 'Mundur dari perkara ini?',
    consequence:
      'Anda tidak lagi dapat membaca perkara ini dan pengganti Anda yang bersuara. Ini tidak dapat dibatalkan.',
  },
  dissent: {
    button: 'Catat pendapat berbeda',
    title: 'Pendapat berbeda',
    consequence: 'Pendapat Anda tercatat dalam risalah atas nama Anda.',
  },
  correction: {
    button: 'Susun ralat',
    title: 'Susun surat ralat',
    consequence:
      'Surat keputusan yang sudah ditandatangani tidak diubah; ralat diparaf dan ditandatangani seperti surat keputusannya.',
  },
  'initial-correction': {
    button: 'Paraf ralat',
    title: 'Paraf ralat',
    consequence: 'Ralat yang diparaf berpindah ke penanda tangan.',
  },
  'sign-correction': {
    button: 'Tanda tangani ralat',
    title: 'Tanda tangani ralat',
    consequence: 'Ralat yang ditandatangani berlaku bersama surat keputusannya.',
  },
  object: {
    button: 'Ajukan keberatan',
    title: 'Ajukan keberatan',
    consequence:
      'Mengajukan keberatan adalah hak Anda dan tidak memengaruhi penilaian kinerja. Pejabat wajib menjawab dengan alasan.',
  },
  'withdraw-objection': {
    button: 'Tarik keberatan',
    title: 'Tarik keberatan Anda?',
    consequence: 'Keputusan tetap berlaku. Keberatan yang ditarik tidak dapat diajukan lagi.',
  },
  hold: {
    button: 'Tahan tanggal berlaku',
    title: 'Tahan tanggal berlaku',
    consequence: 'Mutasi belum berlaku sampai keberatan diputus.',
  },
  extend: {
    button: 'Perpanjang waktu menjawab',
    title: 'Perpanjang waktu menjawab',
    consequence: 'Hanya sekali, dan hanya bila kebijakan menyebut dasarnya. Pegawai menerima alasannya.',
  },
  ask: {
    button: 'Ajukan pertanyaan',
    title: 'Ajukan pertanyaan',
    consequence: 'Pertanyaan Anda menjadi tugas yang bertenggat bagi yang ditanya.',
  },
  'correct-date': {
    button: 'Perbaiki tanggal berlaku',
    title: 'Perbaiki tanggal berlaku',
    consequence: 'Catatan lama tetap tersimpan di samping yang baru.',
  },
  override: {
    button: 'Di luar alur biasa',
    title: 'Ambil jalan di luar alur biasa',
    consequence: 'Orang kedua harus membenarkannya. Keduanya tercatat dengan alasannya.',
  },
  'confirm-override': {
    button: 'Benarkan',
    title: 'Benarkan jalan di luar alur?',
    consequence: 'Jalan ini berlaku seketika dan tercatat atas nama Anda berdua.',
  },
  'retract-override': {
    button: 'Tarik permintaan',
    title: 'Tarik permintaan ini?',
    consequence: 'Perkara tetap pada alurnya.',
  },
  assign: {
    button: 'Serahkan kepada orang lain',
    title: 'Serahkan tugas ini',
    consequence: 'Tugas berpindah kepada orang yang Anda pilih; ia diberi tahu.',
  },
  'stand-in': {
    button: 'Atur pelimpahan',
    title: 'Siapa yang menggantikan Anda?',
    consequence: 'Selama masa itu tugas Anda berpindah kepada pengganti, lalu kembali.',
  },
  judge: {
    button: 'Beri hasil',
    title: 'Hasil pemeriksaan dokumen',
    consequence: 'Pegawai diberi tahu bila dokumen dikembalikan.',
  },
};
